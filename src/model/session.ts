import { z } from 'zod';
import { identifiant, idModule, parmi, texte } from './communs.ts';

/** Les moments de la journée, du premier au dernier : leur ordre range deux séances du même jour. */
export const CRENEAUX = { matin: 'matin', 'apres-midi': 'après-midi', soiree: 'soirée' } as const;

/** Les modules qui accueillent une personne invitée : un témoin, le financement, les partenaires (règle R44). */
export const MODULES_AVEC_INVITE: readonly string[] = ['M3', 'M4', 'M6'];

export const lieu = z.strictObject({
  nom: texte.describe('Nom de la salle.'),
  commune: texte.nullish().describe('Commune.'),
  accesPmr: z.boolean().nullish().describe('Accès des personnes à mobilité réduite ; vide : non renseigné.'),
  transport: texte.nullish().describe('Comment venir sans voiture : « car de 8 h 40 ».'),
});

/** Dates et heures restent du texte : R32 dit mieux qu’un motif ce qui ne va pas. */
export const seance = z
  .strictObject({
    module: idModule.describe('La demi-journée dont il s’agit, de M1 à M6.'),
    date: z.string().nullish().describe('AAAA-MM-JJ ; vide : à fixer.'),
    creneau: parmi(CRENEAUX).default('matin').describe('Moment de la journée.'),
    debut: z.string().nullish().describe('Heure locale, HH:MM.'),
    fin: z.string().nullish().describe('Heure locale, HH:MM.'),
    lieu: lieu.nullish().describe('La salle ; vide : à trouver.'),
    animateurs: z.array(texte).default([]).describe('Des rôles, jamais des noms de personnes.'),
    intervenant: texte.nullish().describe('Le rôle de la personne invitée.'),
    visio: z.boolean().default(false).describe('Vrai si toute la séance est en visioconférence.'),
  })
  .describe('Une demi-journée datée.');
export type Seance = z.infer<typeof seance>;

export const session = z
  .strictObject({
    id: identifiant.describe('Nom court, stable : minuscules, chiffres et tirets.'),
    libelle: texte.describe('Ce que lisent les gens : « Session de printemps ».'),
    idees: z.number().int().min(1).max(60).nullish().describe('Nombre d’idées accueillies.'),
    participants: z.number().int().min(1).max(99).nullish().describe('Nombre de personnes.'),
    gratuit: z.boolean().nullish().describe('Vrai si le parcours est gratuit ; vide : à décider.'),
    rythme: z.string().nullish().describe('compact, hebdomadaire, bimensuel ou espace.'),
    version: z.enum(['longue', 'courte']).default('longue').describe('210 ou 180 minutes par séance.'),
    seances: z
      .array(seance)
      .describe('Six séances, une par module, dans l’ordre du calendrier (règles R31 à R34).'),
    point90: z.string().nullish().describe('Date du point collectif à 90 jours.'),
  })
  .describe('Un déroulement du parcours.');
export type Session = z.infer<typeof session>;
