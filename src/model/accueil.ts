import { z } from 'zod';
import { texte } from './communs.ts';

export const TYPES_D_ACCUEIL = {
  epci: 'intercommunalité',
  'tiers-lieu': 'tiers-lieu',
  'reseau-generaliste': 'réseau d’accompagnement à la création',
  'cae-incubateur': 'coopérative d’activité et d’emploi ou incubateur',
  pnr: 'parc naturel régional',
  'acteur-rural': 'acteur rural (éducation populaire, formation)',
  'pole-ess': 'pôle ou chambre de l’ESS',
  autre: 'autre',
} as const;
export type TypeDAccueil = keyof typeof TYPES_D_ACCUEIL;

/** « accueille » suppose un accord écrit ; une structure nommée par un document est « citee ». */
export const ROLES_DANS_LE_KIT = {
  accueille: 'accueille le parcours',
  candidate: 'candidate',
  citee: 'citée par un document public',
} as const;

export const structureAccueil = z.strictObject({
  nom: texte.nullish(),
  type: z.string().describe('Un des types d’accueil (règle R24).'),
  formeJuridique: texte.nullish(),
  siren: z.string().nullish(),
  site: z.url().nullish(),
  contactGenerique: z.string().nullish().describe('Adresse de service, jamais nominative.'),
  roleDansLeKit: z.enum(['accueille', 'candidate', 'citee']),
  autorisation: z.strictObject({ date: z.string().nullish(), nature: texte.nullish() }).nullish(),
});
export type StructureAccueil = z.infer<typeof structureAccueil>;

export const ROLES_DE_PARTENAIRE = {
  cofinanceur: 'cofinancement',
  intervenant: 'intervention',
  relais: 'relais auprès des habitants',
  accompagnement: 'accompagnement après le parcours',
} as const;

export const partenaire = z.strictObject({
  nom: texte,
  role: z.enum(['cofinanceur', 'intervenant', 'relais', 'accompagnement']),
  logo: z.strictObject({ fichier: z.string(), alternative: texte.nullish() }).nullish(),
  autorisationDate: z.string().nullish(),
});
export type Partenaire = z.infer<typeof partenaire>;

export const TYPES_DE_RESSOURCE = {
  accueil: 'accueille',
  accompagnement: 'accompagne',
  financement: 'finance',
  test: 'permet de tester',
} as const;

export const ressourceLocale = z.strictObject({
  nom: texte,
  type: z.enum(['accueil', 'accompagnement', 'financement', 'test']),
  quoi: texte,
  adresseWeb: z.url().nullish(),
  verifieLe: z.string().nullish().describe('Date de la dernière vérification.'),
  source: z.string().nullish(),
});
export type RessourceLocale = z.infer<typeof ressourceLocale>;
