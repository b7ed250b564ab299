import type { PlaceARemplir } from './place.ts';

/** Ce que le PDF demande à la machine qui le compose : Node ou un navigateur. */
export interface Plateforme {
  /**
   * Compose `principal`, un fichier .typ nommé depuis src/, en PDF/UA-1. Le fichier lit les données par `json("/donnees.json")` et
   * chaque image par son chemin : « /images/logo.svg ». Un avertissement (police absente, mise en page instable) est un défaut.
   */
  composer(principal: string, donnees: Uint8Array, images?: Images): Composition;
  /** Octets de la police du texte, graisse normale : de quoi savoir quels signes elle a. */
  police(): Uint8Array;
  /** Oublie les résultats gardés qui n’ont pas servi pendant `age` appels. */
  oublier(age: number): void;
}

/** Octets des images d’un document, par nom de fichier. */
export type Images = ReadonlyMap<string, Uint8Array>;

export interface Pdf {
  octets: Uint8Array;
  pages: number;
  /** Les places à remplir que le document a posées, dans l’ordre de lecture. */
  places: PlaceARemplir[];
}

/** Un PDF, ou les raisons qui ont empêché de le composer. */
export type Composition = Pdf | { defauts: string[] };
