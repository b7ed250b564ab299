import { z } from 'zod';
import { identifiant } from '../../model/communs.ts';
import type { Composant } from '../composant.ts';

const props = z.strictObject({ id: identifiant });

/** Un passage rattaché à sa source ; l’assemblage ajoute le numéro de la source. */
export type PropsDeSource = z.infer<typeof props> & { numero?: number };

export const source: Composant = { genre: 'ligne', props };
