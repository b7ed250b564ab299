import type { RenduDeComposant } from '../../web/rendu/atelier.ts';
import { el } from '../../web/rendu/hast.ts';
import type { PropsDeTerme } from './props.ts';

/**
 * Un lien vers la définition. Pas d’attribut title ni de texte caché : les lecteurs d’écran liraient la définition deux fois ou au
 * milieu de la phrase.
 */
export const rendreTerme: RenduDeComposant<PropsDeTerme> = ({ id }, enfants, { contexte }) => {
  const href = contexte.adresse({ genre: 'terme', id });
  return href ? [el('a', { className: ['terme'], href }, enfants)] : enfants;
};
