import type { RenduDocx } from '../../docx/atelier.ts';
import { lier } from '../../docx/lien.ts';
import { SIGNES } from '../../docx/styles/noms.ts';
import type { PropsDeTerme } from './props.ts';

/** Un mot du glossaire : un lien discret vers sa définition. */
export const termeDocx: RenduDocx<PropsDeTerme> = {
  genre: 'ligne',
  rendre: ({ id }, enfants, { contexte, morceaux }, ecriture) => {
    const destination = contexte.destination({ genre: 'terme', id });
    return lier(
      destination,
      morceaux(enfants, destination ? { ...ecriture, style: SIGNES.terme } : ecriture),
    );
  },
};
