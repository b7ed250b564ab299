import { z } from 'zod';

/**
 * Ce qu’une personne peut écrire ou cocher, un par place où répondre :
 * texte, paragraphe, nombre, montant et date s’écrivent ; liste se déroule ; radio n’admet qu’une réponse ; case se coche.
 */
export const GENRES_DE_SAISIE = [
  'texte',
  'paragraphe',
  'nombre',
  'montant',
  'date',
  'liste',
  'radio',
  'case',
] as const;

/** Une réponse possible : ce qui s’enregistre, et ce qui se lit. */
export const reponse = z.strictObject({
  valeur: z.string().describe('Minuscules, chiffres et « - » : la même dans le PDF et dans la page.'),
  libelle: z.string(),
});
export type Reponse = z.infer<typeof reponse>;

/** Une place où répondre : un champ d’un PDF, un contrôle d’une page. Le même nom partout. */
export const saisie = z.strictObject({
  nom: z.string().describe('Unique dans le kit et stable : « f05-hypotheses-2-enonce ».'),
  libelle: z
    .string()
    .describe('L’intitulé entier, qui se comprend seul : « Hypothèses, ligne 2 : Je crois que… ».'),
  genre: z.enum(GENRES_DE_SAISIE),
  reponses: z.array(reponse).optional().describe('Pour une liste ou un bouton radio.'),
  longueur: z.number().int().optional().describe('Signes au plus.'),
  obligatoire: z.boolean().optional(),
});
export type Saisie = z.infer<typeof saisie>;

/**
 * Ce qu’une personne a répondu, par nom de place : un texte ; la valeur choisie d’une liste ou d’un bouton radio ; vrai pour une case
 * cochée. Un nom absent : pas de réponse.
 */
export type Reponses = Readonly<Record<string, string | boolean>>;
