import type { RenduDocx } from '../../docx/atelier.ts';
import { encadre, etiquette } from '../../docx/encadre.ts';
import { STYLES } from '../../docx/styles/noms.ts';

/** Un point d’attention pour la personne qui anime. */
export const vigilanceDocx: RenduDocx = {
  genre: 'bloc',
  rendre: (_props, enfants, atelier) => encadre(STYLES.vigilance, [etiquette('Vigilance')], enfants, atelier),
};
