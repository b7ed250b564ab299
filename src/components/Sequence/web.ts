import { MODES } from '../../model/sequence.ts';
import type { RenduDeComposant } from '../../web/rendu/atelier.ts';
import { el } from '../../web/rendu/hast.ts';
import { joindre } from '../../web/rendu/joindre.ts';
import type { PropsDeSequence } from './props.ts';

const NBSP = '\u00A0';

/**
 * Une séquence telle qu’elle est écrite, avec sa durée de référence. Les pages d’un module partent de la séquence assemblée, dont
 * les horaires sont calculés ; ce rendu sert aux exemples et aux aperçus.
 */
export const rendreSequence: RenduDeComposant<PropsDeSequence> = (
  props,
  enfants,
  { contexte, libre, titres },
) => {
  const slug = libre(joindre(contexte.prefixe, props.id));
  const depth = Math.min(6, contexte.niveau);
  titres.push({ depth, slug, text: props.titre });
  return [
    el(
      'section',
      { className: ['sequence'] },
      el(`h${depth}`, { id: slug }, props.titre),
      el(
        'p',
        { className: ['sequence-cadre'] },
        `${props.minutes}${NBSP}min · ${MODES[props.mode]} · ${props.statut}`,
      ),
      el('p', { className: ['sequence-but'] }, el('strong', {}, 'But. '), props.but),
      enfants,
      props.trace &&
        el('p', { className: ['sequence-trace'] }, el('strong', {}, 'Ce qui reste. '), props.trace),
    ),
  ];
};
