import { z } from 'zod';
import { partenaire, ressourceLocale, structureAccueil } from './accueil.ts';
import { MODULES, sources, texte } from './communs.ts';
import { charge, conditions, financement } from './conditions.ts';
import { session } from './session.ts';
import { territoire } from './territoire.ts';

/** Où en est un kit ; un kit publié n’a plus de champ obligatoire vide (règle R53). */
export const STATUTS_DE_KIT = {
  exemple: 'exemple',
  brouillon: 'brouillon',
  publie: 'publié',
  archive: 'archivé',
} as const;

/** Un écart au socle : l’assemblage les applique dans une version à venir ; d’ici là, R52 et L17 les refusent. */
export const ecart = z
  .strictObject({
    module: z
      .string()
      .meta({ enum: [...MODULES] })
      .describe('Module que l’écart change, de M1 à M6 (règle R52).'),
    sequence: z.string().nullish().describe('Séquence que l’écart change ; vide : tout le module.'),
    nature: z.enum(['ajout', 'remplacement', 'ordre', 'duree']).describe('Ce que fait l’écart.'),
    texte: texte.describe('Ce qui change.'),
    motif: texte.describe('Pourquoi.'),
    touchantSocle: z.boolean().default(false).describe('Vrai si l’écart touche un élément du noyau.'),
  })
  .describe('Un écart au socle, avec sa raison.');
export type Ecart = z.infer<typeof ecart>;

export const kitSource = z
  .strictObject({
    id: z.string().describe('Identique au nom du dossier (règle R20).'),
    titre: texte.describe('Titre lu en haut des pages et du PDF.'),
    statut: z
      .string()
      .meta({ enum: Object.keys(STATUTS_DE_KIT) })
      .describe('exemple, brouillon, publie ou archive (règle R23).'),
    fictif: z.boolean().default(false).describe('Vrai pour un territoire inventé (règle R55).'),
    socle: z.string().describe('Version du socle suivie.'),
    licence: z.string().describe('CC-BY-SA-4.0 (règle R58).'),
    datePublication: z.string().nullish().describe('Jour de publication, AAAA-MM-JJ.'),
    dateRevision: z.string().nullish().describe('Dernière relecture du kit, AAAA-MM-JJ.'),
    territoire,
    structureAccueil,
    partenaires: z.array(partenaire).default([]).describe('Partenaires de la session.'),
    conditions: conditions
      .nullish()
      .describe('Ce qui est convenu avec la structure qui transmet le parcours.'),
    financements: z.array(financement).default([]).describe('Financements demandés ou obtenus.'),
    charges: z.array(charge).default([]).describe('Charges du budget ; vides, le budget reste à compléter.'),
    sessions: z.array(session).default([]).describe('Chaque fois que le parcours a lieu.'),
    ressourcesLocales: z
      .array(ressourceLocale)
      .default([])
      .describe('Page des ressources locales, distribuée en M3 et relue en M6.'),
    ecarts: z.array(ecart).default([]).describe('Écarts au socle ; liste vide pour l’instant.'),
    mention: texte.nullish().describe('Phrase de non-validation, exigée pour un exemple (règle R54).'),
    sources,
  })
  .describe('Un kit : le fichier d’un territoire, kits/<identifiant>/kit.mdx.');
export type KitSource = z.infer<typeof kitSource>;
