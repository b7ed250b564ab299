import type { RenduDeComposant } from '../../web/rendu/atelier.ts';
import { blocTitre } from '../../web/rendu/bloc-titre.ts';
import type { PropsDePassage } from './props.ts';

/** Un passage qu’un territoire peut réécrire : on peut y renvoyer, et son étiquette le dit. */
export const rendrePassage: RenduDeComposant<PropsDePassage> = (props, enfants, atelier) => [
  blocTitre('passage', 'À adapter ici', props, enfants, atelier),
];
