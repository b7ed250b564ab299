import { z } from 'zod';
import { identifiant, texte } from '../../model/communs.ts';
import type { Composant } from '../composant.ts';

const props = z.strictObject({ id: identifiant, titre: texte });
export type PropsDeVariante = z.infer<typeof props>;

/** Ce qui change dans un cas : à cinq idées, à distance, avec moins de temps. */
export const variante: Composant = { genre: 'bloc', props, dans: ['racine', 'Sequence'] };
