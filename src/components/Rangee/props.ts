import { z } from 'zod';
import type { Composant } from '../composant.ts';

/** Deux à quatre champs courts, côte à côte. */
export const rangee: Composant = { genre: 'bloc', props: z.strictObject({}), contient: ['Champ'] };
