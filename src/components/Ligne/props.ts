import { ligneProps } from '../../model/champ.ts';
import type { Composant } from '../composant.ts';

/** Une ligne imposée d’un champ de type « tableau ». */
export const ligne: Composant = { genre: 'bloc', props: ligneProps, dans: ['Champ'], contient: [] };
