import { NOMBRE_MAX } from '../limites.ts';

const NOMBRE = /[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/gi;
/** Attributs qui ne sont pas faits de nombres : une couleur « #1e9999 » n’en est pas un. */
const SANS_NOMBRE = /^(id|href|fill|stroke|color|stop-color|clip-path|mask)$/;

/** Vrai si un attribut n’a que des nombres dont le dessin peut se servir. */
export function nombresRaisonnables(nom: string, valeur: string): boolean {
  if (SANS_NOMBRE.test(nom)) return true;
  return (valeur.match(NOMBRE) ?? []).every((nombre) => Math.abs(Number(nombre)) <= NOMBRE_MAX);
}

/** Les nombres d’une liste ; rien si elle contient autre chose. */
export function listeDeNombres(texte: string): number[] | undefined {
  const parts = texte.trim().split(/[\s,]+/);
  const nombres = parts.map(Number);
  return parts.every((part) => part !== '') && nombres.every(Number.isFinite) ? nombres : undefined;
}

const FONCTION = /^\s*,?\s*(matrix|translate|scale|rotate|skewX|skewY)\s*\(([^()]*)\)/;

/** De combien de fois une transformation agrandit, au plus, et jamais moins d’une ; rien si on ne sait pas la lire. */
export function agrandissement(transformation: string): number | undefined {
  let reste = transformation;
  let total = 1;
  while (reste.trim() !== '') {
    const [lue, nom = '', arguments_ = ''] = FONCTION.exec(reste) ?? [];
    const nombres = listeDeNombres(arguments_);
    if (!lue || !nombres) return undefined;
    total *= Math.max(1, facteur(nom, nombres));
    reste = reste.slice(lue.length);
  }
  return total;
}

function facteur(nom: string, [a = 0, b = 0, c = 0, d = 0]: readonly number[]): number {
  if (nom === 'matrix') return Math.max(Math.abs(a) + Math.abs(c), Math.abs(b) + Math.abs(d));
  if (nom === 'scale') return Math.max(Math.abs(a), Math.abs(b));
  return nom.startsWith('skew') ? 1 + Math.abs(Math.tan((a * Math.PI) / 180)) : 1;
}
