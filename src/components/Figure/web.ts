import type { RenduDeComposant } from '../../web/rendu/atelier.ts';
import { el } from '../../web/rendu/hast.ts';
import { dessiner } from '../../web/schema/figures.ts';
import type { PropsDeFigure } from './props.ts';

/** Le dessin, puis son équivalent en texte ; sans dessin, le texte seul. */
export const rendreFigure: RenduDeComposant<PropsDeFigure> = ({ de, dessin }, enfants, { libre }) => [
  el('div', { className: ['figure', `figure-${de}`] }, dessiner(de, dessin, libre(`figure-${de}`)), enfants),
];
