import type { Noeud } from './noeud.ts';

/** Parcourt un texte en profondeur, dans l’ordre de lecture. */
export function* parcourir(noeuds: readonly Noeud[]): Generator<Noeud> {
  for (const noeud of noeuds) {
    yield noeud;
    if (noeud.children) yield* parcourir(noeud.children);
  }
}

/** Les composants d’un nom donné, où qu’ils soient dans un texte. */
export function composantsNommes(noeuds: readonly Noeud[], nom: string): Noeud[] {
  return [...parcourir(noeuds)].filter((noeud) => noeud.type === 'composant' && noeud.nom === nom);
}

/** Le texte d’un passage, sans mise en forme ; les blocs sont séparés par une espace. */
export function texteBrut(noeuds: readonly Noeud[]): string {
  return [...parcourir(noeuds)]
    .map((noeud) => noeud.value ?? (BLOCS.has(noeud.type) ? ' ' : ''))
    .join('')
    .replace(/ +/g, ' ')
    .trim();
}

const BLOCS: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'listItem',
  'tableCell',
  'break',
  'code',
]);
