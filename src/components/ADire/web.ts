import type { RenduDeComposant } from '../../web/rendu/atelier.ts';
import { el } from '../../web/rendu/hast.ts';

/** Ce que l’on peut dire mot pour mot : une citation, sous une étiquette visible. */
export const rendreADire: RenduDeComposant = (_props, enfants) => [
  el('blockquote', { className: ['a-dire'] }, el('p', { className: ['etiquette'] }, 'À dire'), enfants),
];
