import { z } from 'zod';
import { identifiant } from '../../model/communs.ts';
import type { Composant } from '../composant.ts';

const props = z.strictObject({ id: identifiant });

/** Un mot du glossaire ; l’assemblage ajoute sa définition. */
export type PropsDeTerme = z.infer<typeof props> & { definition?: string };

export const terme: Composant = { genre: 'ligne', props };
