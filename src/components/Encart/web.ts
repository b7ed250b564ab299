import type { RenduDeComposant } from '../../web/rendu/atelier.ts';
import { note } from '../../web/rendu/note.ts';
import type { PropsDEncart } from './props.ts';

/** Un encadré titré. */
export const rendreEncart: RenduDeComposant<PropsDEncart> = ({ titre }, enfants) => [
  note('encart', titre, enfants),
];
