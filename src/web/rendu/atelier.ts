import type { ElementContent } from 'hast';
import type { Noeud } from '../../model/noeud.ts';
import type { Contexte } from './contexte.ts';

/** Un titre du texte, pour un sommaire. */
export interface Titre {
  depth: number;
  slug: string;
  text: string;
}

/** Ce dont dispose la fonction qui rend un type de nœud ou un composant. */
export interface Atelier {
  contexte: Contexte;
  /** Rend les enfants d’un nœud. */
  enfants: (noeud: Noeud) => ElementContent[];
  /** Un identifiant que personne n’a encore pris dans ce texte. */
  libre: (voulu: string) => string;
  /** Les titres rencontrés, dans l’ordre. */
  titres: Titre[];
}

/** Rend un type de nœud. */
export type RenduDeNoeud = (noeud: Noeud, atelier: Atelier) => ElementContent[];

/** Rend un composant : ses attributs validés et résolus, ses enfants déjà rendus. */
export type RenduDeComposant<P = never> = (
  props: P,
  enfants: ElementContent[],
  atelier: Atelier,
) => ElementContent[];
