import type { RenduDocx } from '../../docx/atelier.ts';
import { encadre, intituleNomme } from '../../docx/encadre.ts';
import { STYLES } from '../../docx/styles/noms.ts';
import type { PropsDeVariante } from './props.ts';

/** Ce qui change dans un cas. */
export const varianteDocx: RenduDocx<PropsDeVariante> = {
  genre: 'bloc',
  rendre: ({ titre }, enfants, atelier) =>
    encadre(STYLES.variante, intituleNomme('Variante', titre), enfants, atelier),
};
