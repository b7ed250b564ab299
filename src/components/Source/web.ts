import type { RenduDeComposant } from '../../web/rendu/atelier.ts';
import { el } from '../../web/rendu/hast.ts';
import type { PropsDeSource } from './props.ts';

/** Le passage, puis l’appel de source en exposant : « [3] », lu « source [3] ». */
export const rendreSource: RenduDeComposant<PropsDeSource> = ({ id, numero = 0 }, enfants, { contexte }) => {
  const href = contexte.adresse({ genre: 'source', id, numero });
  const appel = [el('span', { className: ['hors-vue'] }, 'source '), `[${numero}]`];
  return [
    ...enfants,
    el('sup', { className: ['appel'] }, href ? el('a', { className: ['source'], href }, appel) : appel),
  ];
};
