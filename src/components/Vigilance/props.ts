import { z } from 'zod';
import type { Composant } from '../composant.ts';

export const vigilance: Composant = { genre: 'bloc', props: z.strictObject({}) };
