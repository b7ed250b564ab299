import { z } from 'zod';
import { texteOuVide } from './communs.ts';

/** Une demi-journée datée, ou à dater. */
export const seanceAssemblee = z.strictObject({
  cle: z.string().describe('Commence les noms de ses champs à compléter : « printemps-m1 ».'),
  rang: z.number().int(),
  module: z.string(),
  titre: z.string(),
  date: texteOuVide,
  dateLue: texteOuVide.describe('« mardi 2 mars 2027 »'),
  creneauLu: z.string(),
  debut: z.number().int().nullable().describe('Minutes depuis minuit.'),
  fin: z.number().int().nullable(),
  debutLu: texteOuVide,
  finLue: texteOuVide,
  lieu: z
    .strictObject({
      nom: z.string(),
      commune: texteOuVide,
      acces: z
        .string()
        .describe('« accessible en fauteuil », ou son contraire ; null : non renseigné.')
        .nullable(),
      transport: texteOuVide,
    })
    .nullable(),
  animateurs: z.array(z.string()),
  intervenant: texteOuVide,
  visio: z.boolean(),
  horaires: z
    .array(
      z.strictObject({
        sequence: z.string(),
        titre: z.string(),
        minutes: z.number().int(),
        debutLu: z.string(),
        finLue: z.string(),
      }),
    )
    .describe('Le déroulé à l’heure de cette séance ; en durées depuis le début si l’heure n’est pas fixée.'),
});
export type SeanceAssemblee = z.infer<typeof seanceAssemblee>;

/** Un déroulement du parcours : ses six séances et l’effectif qui a servi aux calculs. */
export const sessionAssemblee = z.strictObject({
  id: z.string(),
  libelle: z.string(),
  datee: z.boolean().describe('Vrai si les six séances ont une date.'),
  idees: z.number().int().nullable(),
  participants: z.number().int().nullable(),
  groupe: z
    .strictObject({
      idees: z.number().int(),
      participants: z.number().int(),
      sousGroupes: z.array(z.number().int()),
      suppose: z
        .boolean()
        .describe('Vrai si le kit ne dit pas l’effectif : dix idées, une personne par idée.'),
    })
    .describe('L’effectif qui a servi aux calculs.'),
  gratuit: z.boolean().nullable(),
  rythmeLu: texteOuVide,
  version: z.enum(['longue', 'courte']),
  amplitudeJours: z.number().int().nullable().describe('Bornes comprises.'),
  point90Lu: texteOuVide,
  seances: z.array(seanceAssemblee),
});
export type SessionAssemblee = z.infer<typeof sessionAssemblee>;
