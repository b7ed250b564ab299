import { z } from 'zod';
import { texte } from '../../model/communs.ts';
import type { Composant } from '../composant.ts';

const props = z.strictObject({ titre: texte });
export type PropsDEncart = z.infer<typeof props>;

/** Un encadré titré. */
export const encart: Composant = { genre: 'bloc', props };
