import type { RenduDeComposant } from '../../web/rendu/atelier.ts';
import { note } from '../../web/rendu/note.ts';

/** Des notes réservées à la personne qui anime : le titre le dit. */
export const rendreNotesAnimation: RenduDeComposant = (_props, enfants) => [
  note('notes-animation', 'Pour la personne qui anime', enfants),
];
