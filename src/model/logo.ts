import { z } from 'zod';
import { texte } from './communs.ts';

/** Les formats qu’un navigateur et le compilateur du PDF lisent tous les deux. */
export const TYPES_D_IMAGE = ['png', 'jpeg', 'svg'] as const;
export type TypeDImage = (typeof TYPES_D_IMAGE)[number];

/** Un logo, tel qu’un kit le cite. La date de l’accord est à côté : celle de la structure, ou celle du partenaire. */
export const logo = z.strictObject({
  fichier: z.string().describe('Nom d’une image .svg, .png ou .jpg du dossier du kit.'),
  alternative: texte.nullish().describe('Texte qui décrit le logo.'),
});
export type Logo = z.infer<typeof logo>;
