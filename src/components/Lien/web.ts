import type { RenduDeComposant } from '../../web/rendu/atelier.ts';
import { el } from '../../web/rendu/hast.ts';
import type { PropsDeLien } from './props.ts';

/** Un renvoi : un lien si sa cible est montrée ici, sinon le texte seul. */
export const rendreLien: RenduDeComposant<PropsDeLien> = (
  { vers, ancre = '', horsKit = false },
  enfants,
  { contexte },
) => {
  const href = contexte.adresse({ genre: 'lien', vers, ancre, horsKit });
  return href ? [el('a', { className: ['renvoi'], href }, enfants)] : enfants;
};
