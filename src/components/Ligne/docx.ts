import type { RenduDocx } from '../../docx/atelier.ts';

/** Une ligne est rendue par son champ : la trouver seule veut dire que l’assemblage l’a oubliée. */
export const ligneDocx: RenduDocx = {
  genre: 'bloc',
  rendre: () => {
    throw new Error('<Ligne> est rendue par son <Champ>, jamais seule.');
  },
};
