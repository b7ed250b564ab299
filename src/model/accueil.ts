import { z } from 'zod';
import { adresseWeb, parmi, texte } from './communs.ts';
import { type Logo, logo } from './logo.ts';

/** Les structures qui peuvent accueillir un parcours, et comment on les nomme. */
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

/** « accueille » suppose un accord écrit ; une structure nommée par un document est « citee ». */
export const ROLES_DANS_LE_KIT = {
  accueille: 'accueille le parcours',
  candidate: 'candidate',
  citee: 'citée par un document public',
} as const;

export const structureAccueil = z
  .strictObject({
    nom: texte.nullish().describe('Nom de la structure, jamais celui d’une personne.'),
    type: z
      .string()
      .meta({ enum: Object.keys(TYPES_D_ACCUEIL) })
      .describe('Un des types d’accueil (règle R24).'),
    formeJuridique: texte.nullish().describe('Association, coopérative, syndicat mixte…'),
    siren: z.string().nullish().describe('Numéro SIREN, neuf chiffres entre guillemets.'),
    site: adresseWeb.nullish().describe('Adresse complète du site : https://…'),
    contactGenerique: z.string().nullish().describe('Adresse de service, jamais nominative.'),
    roleDansLeKit: parmi(ROLES_DANS_LE_KIT).describe(
      'accueille : accord écrit ; candidate : y réfléchit ; citee : nommée par un document public.',
    ),
    autorisation: z
      .strictObject({
        date: z.string().nullish().describe('Jour de l’accord, AAAA-MM-JJ.'),
        nature: texte.nullish().describe('Courrier, délibération, convention…'),
      })
      .nullish()
      .describe('L’accord écrit de la structure.'),
    logo: logo.nullish().describe('Logo de la structure (règle R57) ; l’accord écrit en donne la date.'),
  })
  .describe('Qui accueille le parcours.');
export type StructureAccueil = z.infer<typeof structureAccueil>;

export const ROLES_DE_PARTENAIRE = {
  cofinanceur: 'cofinancement',
  intervenant: 'intervention',
  relais: 'relais auprès des habitants',
  accompagnement: 'accompagnement après le parcours',
} as const;

export const partenaire = z
  .strictObject({
    nom: texte.describe('Nom de la structure partenaire.'),
    role: parmi(ROLES_DE_PARTENAIRE).describe(
      'cofinanceur, intervenant, relais auprès des habitants, ou accompagnement après le parcours.',
    ),
    logo: logo.nullish().describe('Logo du partenaire (règle R57).'),
    autorisationDate: z
      .string()
      .nullish()
      .describe('Jour où le partenaire a autorisé l’emploi de son logo, AAAA-MM-JJ.'),
  })
  .describe('Un partenaire de la session.');
export type Partenaire = z.infer<typeof partenaire>;

/** Un logo du kit, le jour de son autorisation, et le chemin de qui le cite dans l’en-tête. */
export interface LogoCite {
  logo: Logo;
  autorisation: string | null | undefined;
  chemin: readonly (string | number)[];
}

/** Tous les logos d’un kit : celui de la structure, puis ceux des partenaires. */
export function logosDe(kit: {
  structureAccueil: StructureAccueil;
  partenaires: readonly Partenaire[];
}): LogoCite[] {
  const { logo, autorisation } = kit.structureAccueil;
  return [
    ...(logo ? [{ logo, autorisation: autorisation?.date, chemin: ['structureAccueil'] }] : []),
    ...kit.partenaires.flatMap(({ logo, autorisationDate }, rang) =>
      logo ? [{ logo, autorisation: autorisationDate, chemin: ['partenaires', rang] }] : [],
    ),
  ];
}

export const TYPES_DE_RESSOURCE = {
  accueil: 'accueille',
  accompagnement: 'accompagne',
  financement: 'finance',
  test: 'permet de tester',
} as const;

export const ressourceLocale = z
  .strictObject({
    nom: texte.describe('Nom de la ressource.'),
    type: parmi(TYPES_DE_RESSOURCE).describe(
      'accueil, accompagnement, financement, ou test (permet d’essayer une activité).',
    ),
    quoi: texte.describe('Ce qu’on y trouve, en une phrase.'),
    adresseWeb: adresseWeb.nullish().describe('Adresse complète : https://…'),
    verifieLe: z.string().nullish().describe('Date de la dernière vérification, AAAA-MM-JJ.'),
    source: z
      .string()
      .nullish()
      .describe('Source de content/socle.yaml, si l’information vient d’un document.'),
  })
  .describe('Un lieu ou un service du territoire, utile aux personnes.');
