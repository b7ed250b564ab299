import type { RenduDeComposant } from '../../web/rendu/atelier.ts';
import { el } from '../../web/rendu/hast.ts';

/** Des champs côte à côte quand la largeur le permet. */
export const rendreRangee: RenduDeComposant = (_props, enfants) => [
  el('div', { className: ['rangee'] }, enfants),
];
