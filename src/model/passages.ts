import type { Noeud } from './noeud.ts';
import { parcourir } from './parcours.ts';

/** Un texte d’un seul tenant, sans mise en forme : un paragraphe, un titre, une case, ou ce qu’un lien et un composant cachent. */
export interface Passage {
  texte: string;
  morceaux: Morceau[];
}
interface Morceau {
  texte: string;
  noeud: Noeud;
}

/** Tous les passages d’un texte ; un mot coupé par du gras reste entier. */
export function passages(noeuds: readonly Noeud[]): Passage[] {
  return [...visibles(noeuds), ...[...parcourir(noeuds)].flatMap(caches)];
}

/** Le nœud qui porte le signe d’un rang donné. */
export function noeudAu({ morceaux }: Passage, rang: number): Noeud | undefined {
  let end = 0;
  return morceaux.find(({ texte }) => {
    end += texte.length;
    return rang < end;
  })?.noeud;
}

const CONTENEURS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);

function visibles(noeuds: readonly Noeud[]): Passage[] {
  return noeuds.flatMap((noeud) =>
    CONTENEURS.has(noeud.type) || noeud.value !== undefined
      ? [enPassage(feuilles(noeud))]
      : visibles(noeud.children ?? []),
  );
}

function feuilles(noeud: Noeud): Morceau[] {
  if (noeud.type === 'break') return [{ texte: ' ', noeud }];
  return noeud.value === undefined
    ? (noeud.children ?? []).flatMap(feuilles)
    : [{ texte: noeud.value, noeud }];
}

/** Ce que le texte ne montre pas : l’adresse d’un lien, les attributs d’un composant. */
function caches(noeud: Noeud): Passage[] {
  return [noeud.url, ...Object.values(noeud.props ?? {}).flat()]
    .filter((texte) => typeof texte === 'string')
    .map((texte) => enPassage([{ texte, noeud }]));
}

function enPassage(morceaux: Morceau[]): Passage {
  return { texte: morceaux.map(({ texte }) => texte).join(''), morceaux };
}
