import { z } from 'zod';
import { identifiant, idModule, texte } from './communs.ts';

export const CRENEAUX = { matin: 'matin', 'apres-midi': 'après-midi', soiree: 'soirée' } as const;
export type Creneau = keyof typeof CRENEAUX;

export const lieu = z.strictObject({
  nom: texte,
  commune: texte.nullish(),
  accesPmr: z.boolean().nullish().describe('Accès des personnes à mobilité réduite ; vide : non renseigné.'),
  transport: texte.nullish(),
});

/** Dates et heures restent du texte : R32 dit mieux qu’un motif ce qui ne va pas. */
export const seance = z
  .strictObject({
    module: idModule,
    date: z.string().nullish().describe('AAAA-MM-JJ ; vide : à fixer.'),
    creneau: z.enum(Object.keys(CRENEAUX) as [Creneau, ...Creneau[]]).default('matin'),
    debut: z.string().nullish().describe('Heure locale, HH:MM.'),
    fin: z.string().nullish(),
    lieu: lieu.nullish(),
    animateurs: z.array(texte).default([]).describe('Des rôles, jamais des noms de personnes.'),
    intervenant: texte.nullish().describe('Le rôle de la personne invitée.'),
    visio: z.boolean().default(false),
  })
  .describe('Une demi-journée datée.');
export type Seance = z.infer<typeof seance>;

export const session = z
  .strictObject({
    id: identifiant,
    libelle: texte,
    idees: z.number().int().min(1).max(60).nullish().describe('Nombre d’idées accueillies.'),
    participants: z.number().int().min(1).max(99).nullish().describe('Nombre de personnes.'),
    gratuit: z.boolean().nullish(),
    rythme: z.string().nullish(),
    version: z.enum(['longue', 'courte']).default('longue').describe('210 ou 180 minutes par séance.'),
    seances: z.array(seance),
    point90: z.string().nullish().describe('Date du point collectif à 90 jours.'),
  })
  .describe('Un déroulement du parcours.');
export type Session = z.infer<typeof session>;
