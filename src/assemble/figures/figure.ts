import type { Noeud } from '../../model/noeud.ts';

/** Une figure calculée : ce qu’elle dessine, et le même contenu en texte, renvois encore à résoudre. */
export interface Figure<D = unknown> {
  dessin?: D;
  equivalent: Noeud[];
}
