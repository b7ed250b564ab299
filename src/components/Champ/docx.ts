import type { RenduDocx } from '../../docx/atelier.ts';
import { champ } from '../../docx/champs/champ.ts';
import type { PropsDeChamp } from './props.ts';

/** Un champ à remplir, au clavier ou au stylo. */
export const champDocx: RenduDocx<PropsDeChamp> = {
  genre: 'bloc',
  rendre: (props, _enfants, atelier) => champ(props, atelier),
};
