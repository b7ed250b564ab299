import { colonneProps } from '../../model/champ.ts';
import type { Composant } from '../composant.ts';

/** Une colonne d’un champ de type « tableau ». */
export const colonne: Composant = { genre: 'bloc', props: colonneProps, dans: ['Champ'], contient: [] };
