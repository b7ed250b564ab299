import type { RenduDocx } from '../../docx/atelier.ts';

/** Une colonne est rendue par son champ : la trouver seule veut dire que l’assemblage l’a oubliée. */
export const colonneDocx: RenduDocx = {
  genre: 'bloc',
  rendre: () => {
    throw new Error('<Colonne> est rendue par son <Champ>, jamais seule.');
  },
};
