import type { Noeud } from '../../model/noeud.ts';
import { composerTexte } from '../../model/typographie.ts';

/** Une cellule, un paragraphe… : une phrase, ou des nœuds. */
export type Contenu = string | readonly Noeud[];

/** Un texte, composé selon la typographie française. */
export const dit = (value: string): Noeud => ({ type: 'text', value: composerTexte(value) });

const enNoeuds = (contenu: Contenu): Noeud[] => (typeof contenu === 'string' ? [dit(contenu)] : [...contenu]);

export const fort = (value: string): Noeud => ({ type: 'strong', children: [dit(value)] });

export const paragraphe = (contenu: Contenu): Noeud => ({ type: 'paragraph', children: enNoeuds(contenu) });

export const titre = (depth: number, texte: string): Noeud => ({
  type: 'heading',
  depth,
  children: [dit(texte)],
});

/** Une liste à puces, un élément par contenu. */
export const liste = (elements: readonly Contenu[]): Noeud => ({
  type: 'list',
  ordered: false,
  children: elements.map((element) => ({ type: 'listItem', children: [paragraphe(element)] })),
});

/** Un tableau ; `cotes` : « right » pour une colonne de nombres. */
export const tableau = (
  entetes: readonly string[],
  lignes: readonly (readonly Contenu[])[],
  cotes: readonly (string | null)[] = [],
): Noeud => ({
  type: 'table',
  align: entetes.map((_, rang) => cotes[rang] ?? null),
  children: [entetes, ...lignes].map((ligne) => ({
    type: 'tableRow',
    children: ligne.map((cellule) => ({ type: 'tableCell', children: enNoeuds(cellule) })),
  })),
});

/** Un renvoi du socle, encore à résoudre ; sans texte, il prendra le titre de sa cible. */
export const renvoi = (vers: string, texte?: string): Noeud => ({
  type: 'composant',
  nom: 'Lien',
  props: { vers },
  children: texte === undefined ? [] : [dit(texte)],
});

/** Un fait et sa source, encore à numéroter. */
export const sourcer = (fait: string, id: string): Noeud => ({
  type: 'composant',
  nom: 'Source',
  props: { id },
  children: [dit(fait)],
});

/** Des nœuds l’un après l’autre ; `separateur` : ce qui se lit entre deux. */
export const enSuite = (noeuds: readonly Noeud[], separateur: string): Noeud[] =>
  noeuds.flatMap((noeud, rang) => (rang === 0 ? [noeud] : [dit(separateur), noeud]));
