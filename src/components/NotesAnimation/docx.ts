import type { RenduDocx } from '../../docx/atelier.ts';
import { encadre, etiquette } from '../../docx/encadre.ts';
import { STYLES } from '../../docx/styles/noms.ts';

/** Des notes réservées à la personne qui anime : l’intitulé le dit. */
export const notesAnimationDocx: RenduDocx = {
  genre: 'bloc',
  rendre: (_props, enfants, atelier) =>
    encadre(STYLES.notes, [etiquette('Pour la personne qui anime')], enfants, atelier),
};
