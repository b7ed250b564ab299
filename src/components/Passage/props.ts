import { z } from 'zod';
import { identifiant, texte } from '../../model/communs.ts';
import type { Composant } from '../composant.ts';

const props = z.strictObject({ id: identifiant, titre: texte });
export type PropsDePassage = z.infer<typeof props>;

/** Un passage qu’un territoire peut réécrire. */
export const passage: Composant = { genre: 'bloc', props, dans: ['Sequence'] };
