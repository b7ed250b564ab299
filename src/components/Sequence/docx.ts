import { TextRun } from 'docx';
import { paragraphe, type RenduDocx } from '../../docx/atelier.ts';
import { intituler } from '../../docx/encadre.ts';
import { titre } from '../../docx/titre.ts';
import { MODES } from '../../model/sequence.ts';
import type { PropsDeSequence } from './props.ts';

/**
 * Une séquence telle qu’elle est écrite, avec sa durée de référence. Le déroulé d’une séance part de la séquence assemblée, dont les
 * horaires sont calculés ; ce rendu sert aux exemples.
 */
export const sequenceDocx: RenduDocx<PropsDeSequence> = {
  genre: 'bloc',
  rendre: (props, enfants, { contexte, cadre, blocs }) => [
    titre(contexte.niveau, props.titre, { ancre: `${contexte.prefixe}-${props.id}` }),
    paragraphe([new TextRun(`${props.minutes}\u00A0min · ${MODES[props.mode]} · ${props.statut}`)], cadre),
    paragraphe(intituler('But.', props.but), cadre),
    ...blocs(enfants),
    ...(props.trace ? [paragraphe(intituler('Ce qui reste.', props.trace), cadre)] : []),
  ],
};
