import type { RenduDocx } from '../../docx/atelier.ts';
import { encadre, etiquette } from '../../docx/encadre.ts';
import { STYLES } from '../../docx/styles/noms.ts';

/** Ce que l’on peut dire mot pour mot, à voix haute. */
export const aDireDocx: RenduDocx = {
  genre: 'bloc',
  rendre: (_props, enfants, atelier) => encadre(STYLES.aDire, [etiquette('À dire')], enfants, atelier),
};
