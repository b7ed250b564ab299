import { z } from 'zod';
import { estDate } from './calendrier.ts';
import { composerTexte } from './typographie.ts';

/** Texte affiché : non vide, composé selon la typographie française. */
export const texte = z.string().trim().min(1).transform(composerTexte);

/** Une liste fermée : les clés d’une table de libellés, dans leur ordre. */
export function parmi<K extends string>(libelles: Readonly<Record<K, string>>) {
  return z.enum(Object.keys(libelles) as [K, ...K[]]);
}

/** Identifiant lisible et stable : minuscules, chiffres et tirets. */
export const identifiant = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'minuscules, chiffres et tirets');

/** Les six modules, dans l’ordre du parcours. */
export const MODULES = ['M1', 'M2', 'M3', 'M4', 'M5', 'M6'] as const;

export const idModule = z.string().regex(/^M[1-6]$/, 'un module, de M1 à M6');
export const idAcquis = z.string().regex(/^A[1-3]$/, 'un acquis, de A1 à A3');
export const idAttente = z.string().regex(/^E[1-3]$/, 'une attente, de E1 à E3');
export const idFiche = z.string().regex(/^[FH]\d{2}$/, 'une fiche : F ou H, puis deux chiffres');

/** Adresse d’une page, en https ou http : un « javascript: » dans un kit deviendrait un lien qui s’exécute. */
export const adresseWeb = z.url({ protocol: /^https?$/ });

/** Date du calendrier, AAAA-MM-JJ, dans les fichiers du socle ; celles d’un kit sont contrôlées par la règle R32. */
export const dateIso = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'une date AAAA-MM-JJ', abort: true })
  .refine(estDate, 'une date AAAA-MM-JJ qui existe');

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
