import type { Kit } from '../model/kit.ts';
import type { Bloc } from './atelier.ts';

/** Une suite de pages de même sens. */
export interface Pages {
  couchees: boolean;
  blocs: readonly Bloc[];
}

/** Ce qu’un document a de propre. */
export interface Ouvrage {
  kit: Kit;
  /** La page du kit en ligne. */
  adresse: string;
  titre: string;
  sujet: string;
  modeDEmploi: readonly string[];
  pages: readonly Pages[];
}
