import { z } from 'zod';
import type { Composant } from '../composant.ts';

const props = z.strictObject({ vers: z.string().min(1) });

/** Un renvoi vers une autre partie du socle ; l’assemblage ajoute le titre et l’ancre de sa cible. */
export type PropsDeLien = z.infer<typeof props> & { titre?: string; ancre?: string; horsKit?: boolean };

export const lien: Composant = { genre: 'ligne', props };
