import { z } from 'zod';
import { partenaire, ressourceLocale, structureAccueil } from './accueil.ts';
import { idModule, sources, texte } from './communs.ts';
import { conditions, financement } from './conditions.ts';
import { session } from './session.ts';
import { territoire } from './territoire.ts';

export const STATUTS_DE_KIT = {
  exemple: 'exemple',
  brouillon: 'brouillon',
  publie: 'publié',
  archive: 'archivé',
} as const;

/** Un écart au socle : l’assemblage les applique dans une version à venir, le format les admet déjà. */
export const ecart = z.strictObject({
  module: idModule,
  sequence: z.string().nullish(),
  nature: z.enum(['ajout', 'remplacement', 'ordre', 'duree']),
  texte: texte,
  motif: texte,
  touchantSocle: z.boolean().default(false),
});

export const kitSource = z
  .strictObject({
    id: z.string().describe('Identique au nom du dossier (règle R20).'),
    titre: texte,
    statut: z.string().describe('exemple, brouillon, publie ou archive (règle R23).'),
    fictif: z.boolean().default(false),
    socle: z.string().describe('Version du socle suivie.'),
    licence: z.string().describe('CC-BY-SA-4.0 (règle R58).'),
    datePublication: z.string().nullish(),
    dateRevision: z.string().nullish().describe('Dernière relecture du kit.'),
    territoire,
    structureAccueil,
    partenaires: z.array(partenaire).default([]),
    conditions: conditions.nullish(),
    financements: z.array(financement).default([]),
    sessions: z.array(session).default([]),
    ressourcesLocales: z.array(ressourceLocale).default([]),
    ecarts: z
      .array(ecart)
      .max(0, 'les écarts ne sont pas encore appliqués : laissez la liste vide')
      .default([]),
    mention: texte.nullish().describe('Phrase de non-validation, exigée pour un exemple (règle R54).'),
    sources,
  })
  .describe('Un kit : le fichier d’un territoire, kits/<identifiant>/kit.mdx.');
export type KitSource = z.infer<typeof kitSource>;
