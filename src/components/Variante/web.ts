import type { RenduDeComposant } from '../../web/rendu/atelier.ts';
import { blocTitre } from '../../web/rendu/bloc-titre.ts';
import type { PropsDeVariante } from './props.ts';

/** Ce qui change dans un cas. Jamais replié : le texte doit s’imprimer. */
export const rendreVariante: RenduDeComposant<PropsDeVariante> = (props, enfants, atelier) => [
  blocTitre('variante', 'Variante', props, enfants, atelier),
];
