import type { RenduDocx } from '../../docx/atelier.ts';
import { LIEN, lier } from '../../docx/lien.ts';
import type { PropsDeLien } from './props.ts';

/** Un renvoi : dans ce document si sa cible y est, sinon vers sa page du kit ; hors du kit, le texte seul. */
export const lienDocx: RenduDocx<PropsDeLien> = {
  genre: 'ligne',
  rendre: ({ vers, ancre = '', horsKit = false }, enfants, { contexte, morceaux }, ecriture) => {
    const destination = contexte.destination({ genre: 'lien', vers, ancre, horsKit });
    return lier(destination, morceaux(enfants, destination ? { ...ecriture, ...LIEN } : ecriture));
  },
};
