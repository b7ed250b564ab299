import type { RenduDeComposant } from '../../web/rendu/atelier.ts';
import { note } from '../../web/rendu/note.ts';

/** Un point d’attention pour la personne qui anime. */
export const rendreVigilance: RenduDeComposant = (_props, enfants) => [
  note('vigilance', 'Vigilance', enfants),
];
