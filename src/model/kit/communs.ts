import { z } from 'zod';

/** D’où vient un passage, et l’empreinte qui dira s’il a changé. */
export const provenance = z.strictObject({
  origine: z.enum(['socle', 'territoire']),
  fichier: z.string(),
  version: z.string().describe('Version du socle, ou date de relecture du kit.'),
  empreinte: z.string().describe('Seize premiers chiffres hexadécimaux du SHA-256 du contenu.'),
});
export type Provenance = z.infer<typeof provenance>;

/** Un identifiant du socle et son titre. */
export const renvoi = z.strictObject({ id: z.string(), titre: z.string() });
export type Renvoi = z.infer<typeof renvoi>;

export const texteOuVide = z.string().nullable().describe('null : à compléter par la structure d’accueil.');
