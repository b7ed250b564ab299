import { z } from 'zod';
import { composerTexte } from './typographie.ts';

/** Texte affiché : non vide, composé selon la typographie française. */
export const texte = z.string().trim().min(1).transform(composerTexte);

/** Identifiant lisible et stable : minuscules, chiffres et tirets. */
export const identifiant = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'minuscules, chiffres et tirets');

export const idModule = z.string().regex(/^M[1-6]$/, 'un module, de M1 à M6');
export const idAcquis = z.string().regex(/^A[1-3]$/, 'un acquis, de A1 à A3');
export const idAttente = z.string().regex(/^E[1-3]$/, 'une attente, de E1 à E3');
export const idFiche = z.string().regex(/^[FH]\d{2}$/, 'une fiche, de F01 à F14 ou de H01 à H10');

/** Adresse d’une page, en https ou http : un « javascript: » dans un kit deviendrait un lien qui s’exécute. */
export const adresseWeb = z.url({ protocol: /^https?$/ });

/** Date du calendrier, AAAA-MM-JJ ; l’existence du jour est contrôlée par la règle R32. */
export const dateIso = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'une date AAAA-MM-JJ');

/** Heure locale du territoire, HH:MM sur 24 heures. */
export const heure = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'une heure HH:MM');

export const minutes = z.number().int().min(0).max(480).describe('Durée en minutes.');

export const licence = z.literal('CC-BY-SA-4.0').describe('Licence des contenus : CC BY-SA 4.0.');

export const sources = z
  .array(z.string())
  .default([])
  .describe('Identifiants des sources, définies dans content/socle.yaml.');

/** Quantité calculée pour un groupe : somme des parts qui s’appliquent. */
export const quantite = z.strictObject({
  fixe: z.number().min(0).default(0).describe('Nombre qui ne dépend pas du groupe.'),
  parIdee: z.number().min(0).default(0).describe('Nombre par idée.'),
  parParticipant: z.number().min(0).default(0).describe('Nombre par personne.'),
  parGroupe: z.number().min(0).default(0).describe('Nombre par sous-groupe de trois ou quatre idées.'),
  parIdeeEcoutee: z
    .number()
    .min(0)
    .default(0)
    .describe('Nombre par personne et par idée autre que la sienne.'),
});
export type Quantite = z.infer<typeof quantite>;
