import type { RenduDocx } from '../../docx/atelier.ts';
import { encadre, etiquette } from '../../docx/encadre.ts';
import { STYLES } from '../../docx/styles/noms.ts';
import type { PropsDEncart } from './props.ts';

/** Un encadré titré. */
export const encartDocx: RenduDocx<PropsDEncart> = {
  genre: 'bloc',
  rendre: ({ titre }, enfants, atelier) => encadre(STYLES.encart, [etiquette(titre)], enfants, atelier),
};
