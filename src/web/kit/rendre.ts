import type { Noeud } from '../../model/noeud.ts';
import type { Cible, Contexte } from '../rendu/contexte.ts';
import { rendreHtml } from '../rendu/rendre.ts';
import { type CheminDePage, pageDuRenvoi, relative } from './adresses.ts';

/**
 * Le HTML d’un texte sur une page de kit, ses titres à partir de `niveau`, ses identifiants après `prefixe`. La même page de deux kits partage son contexte : un texte du
 * socle n’y est rendu qu’une fois.
 */
export function rendre(noeuds: readonly Noeud[], chemin: CheminDePage, niveau: number, prefixe = ''): string {
  return rendreHtml(noeuds, contexteDe(chemin, niveau, prefixe));
}

const contextes = new Map<string, Contexte>();

function contexteDe(chemin: CheminDePage, niveau: number, prefixe: string): Contexte {
  const key = `${niveau} ${chemin} ${prefixe}`;
  const known = contextes.get(key) ?? { adresse: adresseDepuis(chemin), niveau, prefixe };
  contextes.set(key, known);
  return known;
}

function adresseDepuis(chemin: CheminDePage): Contexte['adresse'] {
  return (cible: Cible) => {
    if (cible.genre === 'terme') return chemin === 'glossaire/' ? `#terme-${cible.id}` : `#mot-${cible.id}`;
    if (cible.genre === 'source') return relative(chemin, 'sources/', `source-${cible.numero}`);
    if (cible.horsKit) return undefined;
    const page = pageDuRenvoi(cible.vers);
    return relative(chemin, page.chemin, page.ancre);
  };
}
