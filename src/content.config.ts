import { defineCollection } from 'astro:content';
import { docsLoader, i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { z } from 'astro/zod';
import { duProjet } from './web/site/collections/chargeur.ts';
import { type ExperienceDuSite, experiences } from './web/site/collections/experiences.ts';
import { type FicheDuSite, fiches } from './web/site/collections/fiches.ts';
import { type CarteDeKit, kits } from './web/site/collections/kits.ts';
import { type ModuleDuSite, modules } from './web/site/collections/modules.ts';
import { programmes } from './web/site/collections/programmes.ts';
import {
  glossaire,
  type IdentiteDuSite,
  identite,
  type SourceDuSite,
  sources,
  type TermeDuSite,
} from './web/site/collections/reperes.ts';
import {
  type AcquisDuSite,
  type AnnexeDuSite,
  acquis,
  annexes,
  attentes,
  type PageDeTransfertDuSite,
  type PageDuSite,
  pages,
  type TexteDuSite,
  transfert,
} from './web/site/collections/textes.ts';
import type { Programme } from './web/site/comparaison/programme.ts';

/** Ce que le site ajoute à l’en-tête d’une page de Starlight. */
const enTete = z.object({
  surtitre: z.string().optional().describe('Petit texte au-dessus du titre : la nature de la page.'),
  parent: z
    .object({ titre: z.string(), adresse: z.string() })
    .optional()
    .describe('La page d’où l’on vient.'),
  chapeau: z.string().optional().describe('Une ou deux phrases sous le titre.'),
});

/**
 * Les collections du projet. Les données sont déjà validées et assemblées : `z.custom` ne sert qu’à leur donner leur type.
 */
export const collections = {
  // Les pages propres au site : contribuer, licences, accessibilité, mentions.
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema({ extend: enTete }) }),
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
  // Le socle et les kits.
  identite: defineCollection({ loader: duProjet('identite', identite), schema: z.custom<IdentiteDuSite>() }),
  modules: defineCollection({ loader: duProjet('modules', modules), schema: z.custom<ModuleDuSite>() }),
  fiches: defineCollection({ loader: duProjet('fiches', fiches), schema: z.custom<FicheDuSite>() }),
  annexes: defineCollection({ loader: duProjet('annexes', annexes), schema: z.custom<AnnexeDuSite>() }),
  pages: defineCollection({ loader: duProjet('pages', pages), schema: z.custom<PageDuSite>() }),
  transfert: defineCollection({
    loader: duProjet('transfert', transfert),
    schema: z.custom<PageDeTransfertDuSite>(),
  }),
  acquis: defineCollection({ loader: duProjet('acquis', acquis), schema: z.custom<AcquisDuSite>() }),
  attentes: defineCollection({ loader: duProjet('attentes', attentes), schema: z.custom<TexteDuSite>() }),
  glossaire: defineCollection({ loader: duProjet('glossaire', glossaire), schema: z.custom<TermeDuSite>() }),
  sources: defineCollection({ loader: duProjet('sources', sources), schema: z.custom<SourceDuSite>() }),
  experiences: defineCollection({
    loader: duProjet('experiences', experiences),
    schema: z.custom<ExperienceDuSite>(),
  }),
  programmes: defineCollection({ loader: duProjet('programmes', programmes), schema: z.custom<Programme>() }),
  kits: defineCollection({ loader: duProjet('kits', kits), schema: z.custom<CarteDeKit>() }),
};
