import type { RenduDeComposant } from '../../web/rendu/atelier.ts';
import { el } from '../../web/rendu/hast.ts';
import { joindre } from '../../web/rendu/joindre.ts';
import { dessiner } from '../../web/schema/figures.ts';
import type { PropsDeFigure } from './props.ts';

/** Le dessin, puis son équivalent en texte ; sans dessin, le texte seul. */
export const rendreFigure: RenduDeComposant<PropsDeFigure> = (
  { de, dessin },
  enfants,
  { contexte, libre },
) => {
  const classe = `figure-${de}`;
  const id = libre(joindre(contexte.prefixe, classe));
  return [el('div', { className: ['figure', classe] }, dessiner(de, dessin, id), enfants)];
};
