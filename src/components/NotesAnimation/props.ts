import { z } from 'zod';
import type { Composant } from '../composant.ts';

export const notesAnimation: Composant = { genre: 'bloc', props: z.strictObject({}), dans: ['racine'] };
