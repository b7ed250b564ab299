/** Un élément de dessin, lu et gardé. */
export interface Element {
  nom: string;
  attributs: Map<string, string>;
  /** Les propriétés de son attribut « style » : elles l’emportent sur les attributs et sur la feuille de style. */
  style: Map<string, string>;
  enfants: Element[];
  /** Ligne du fichier, à partir de 1. */
  ligne: number;
  /** Le texte d’une feuille de style. */
  texte: string;
}

/** Ce qui empêche de garder un dessin : quoi, où, et comment s’en passer. */
export interface Defaut {
  quoi: string;
  ligne: number;
  comment: string;
}

/** Dit qu’on ne garde pas quelque chose. */
export type Refuser = (quoi: string, comment: string) => void;

export const EN_PNG = 'exportez l’image en PNG';
export const PLUS_SIMPLE = `enregistrez le dessin en « SVG simple », ou ${EN_PNG}`;
export const DEGROUPER = `dégroupez le dessin, ou ${EN_PNG}`;
export const ALLEGER = `simplifiez le dessin, ou ${EN_PNG}`;

/** Tous les éléments d’un dessin, dans l’ordre du fichier. */
export function* parcourir(element: Element): Generator<Element, void> {
  yield element;
  for (const enfant of element.enfants) yield* parcourir(enfant);
}
