import type { Diagnostic, Lieu } from '../diagnostics/diagnostic.ts';
import type { Noeud } from '../model/noeud.ts';

/** Les clés et les rangs qui mènent à une valeur de l’en-tête. */
export type Chemin = readonly (string | number)[];

/** Un fichier lu et validé : ses données, son texte, et de quoi retrouver la place de chaque chose. */
export interface Entree<D> {
  fichier: string;
  donnees: D;
  corps: Noeud[];
  /** Place d’une valeur de l’en-tête, ou de la plus proche valeur qui la contient. */
  lieu: (chemin: Chemin) => Lieu;
  /** Place d’un nœud du corps. */
  lieuDe: (noeud: Noeud) => Lieu;
}

/** Un fichier de contenu, tel qu’il est écrit. */
export interface Fichier {
  /** Chemin depuis la racine du dépôt, avec des « / ». */
  chemin: string;
  texte: string;
}

/** Une valeur si elle a pu être lue, et tout ce qu’il y a à en dire. */
export interface Lecture<T> {
  valeur?: T | undefined;
  diagnostics: Diagnostic[];
}
