import { z } from 'zod';
import type { Composant } from '../composant.ts';

export const aDire: Composant = { genre: 'bloc', props: z.strictObject({}) };
