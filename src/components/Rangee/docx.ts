import type { RenduDocx } from '../../docx/atelier.ts';
import { rangeeDeChamps } from '../../docx/champs/rangee.ts';

/** Des champs côte à côte : un tableau d’une ligne, les libellés en en-tête. */
export const rangeeDocx: RenduDocx = {
  genre: 'bloc',
  rendre: (_props, enfants, atelier) => rangeeDeChamps(enfants, atelier),
};
