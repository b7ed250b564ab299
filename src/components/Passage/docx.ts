import type { RenduDocx } from '../../docx/atelier.ts';
import { encadre, intituleNomme } from '../../docx/encadre.ts';
import { STYLES } from '../../docx/styles/noms.ts';
import { ancrer } from '../../docx/titre.ts';
import type { PropsDePassage } from './props.ts';

/** Un passage qu’un territoire peut réécrire : on peut y renvoyer, et son étiquette le dit. */
export const passageDocx: RenduDocx<PropsDePassage> = {
  genre: 'bloc',
  rendre: ({ id, titre }, enfants, atelier) => {
    const intitule = intituleNomme('À adapter ici', titre);
    return encadre(STYLES.passage, [ancrer(`${atelier.contexte.prefixe}-${id}`, intitule)], enfants, atelier);
  },
};
