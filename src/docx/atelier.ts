import { type IParagraphOptions, Paragraph, type ParagraphChild, type Table } from 'docx';
import type { Noeud } from '../model/noeud.ts';
import type { Cible } from '../web/rendu/contexte.ts';

/** Ce qui occupe la largeur de la page : dans le corps du document, ou dans une cellule. */
export type Bloc = Paragraph | Table;

/** Ce qui tient dans une ligne. */
export type Morceau = ParagraphChild;

/** L’écriture héritée de ce qui entoure un passage : gras, italique, barré, ou un style Word de caractères. */
export interface Ecriture {
  bold?: true;
  italics?: true;
  strike?: true;
  style?: string;
}

/** Où mène un lien : un signet de ce document, ou une adresse. */
export type Destination = { signet: string } | { url: string };

/** Où un texte est montré. */
export interface Contexte {
  /** Où mène un renvoi ; undefined : le texte reste sans lien. */
  destination: (cible: Cible) => Destination | undefined;
  /** Un numéro de liste que personne n’a encore pris dans le document : deux listes numérotées ne se suivent pas. */
  numeroDeListe: () => number;
  /** Niveau Word du premier niveau de titre du texte (« ## ») : 2 donne Titre 2. */
  niveau: number;
  /** Ancre de ce qui porte le texte, mise devant celles des passages qu’on peut citer. */
  prefixe: string;
  /** Largeur disponible, en vingtièmes de point. */
  largeur: number;
}

/** Ce qui entoure un bloc : le style Word de ses paragraphes, et son retrait à gauche en vingtièmes de point. */
export interface Cadre {
  style?: string;
  retrait: number;
}

/** Ce dont dispose la fonction qui rend un type de nœud ou un composant. */
export interface Atelier {
  contexte: Contexte;
  cadre: Cadre;
  /** Rend des blocs, dans un autre cadre s’il y en a un. */
  blocs: (noeuds: readonly Noeud[], cadre?: Cadre) => Bloc[];
  /** Rend ce qui tient dans une ligne. */
  morceaux: (noeuds: readonly Noeud[], ecriture?: Ecriture) => Morceau[];
}

export type RenduEnBloc = (noeud: Noeud, atelier: Atelier) => Bloc[];
export type RenduEnLigne = (noeud: Noeud, atelier: Atelier, ecriture: Ecriture) => Morceau[];

/** Comment un composant est rendu : ses attributs validés et résolus, et ce qu’il contient. */
export type RenduDocx<P = never> =
  | {
      genre: 'ligne';
      rendre: (props: P, enfants: readonly Noeud[], atelier: Atelier, ecriture: Ecriture) => Morceau[];
    }
  | { genre: 'bloc'; rendre: (props: P, enfants: readonly Noeud[], atelier: Atelier) => Bloc[] };

/** Un paragraphe au style et au retrait de son cadre. */
export function paragraphe(
  children: Morceau[],
  { style, retrait }: Cadre,
  options: IParagraphOptions = {},
): Paragraph {
  return new Paragraph({
    ...(style ? { style } : {}),
    ...(retrait > 0 ? { indent: { left: retrait } } : {}),
    ...options,
    children,
  });
}

/** La largeur qui reste dans un cadre. */
export const largeurDans = ({ contexte, cadre }: Pick<Atelier, 'contexte' | 'cadre'>): number =>
  contexte.largeur - cadre.retrait;

export const SANS_CADRE: Cadre = { retrait: 0 };
