import { z } from 'zod';
import { dateIso, identifiant, licence, texte } from './communs.ts';

export const source = z
  .strictObject({
    id: identifiant.describe('Identifiant cité par <Source id="…"> et par « sources ».'),
    titre: texte,
    statut: z
      .enum(['graine', 'publique'])
      .describe('graine : document de départ ; publique : page trouvée ensuite.'),
    adresse: z.url().optional().describe('Adresse de la page.'),
    consulteLe: dateIso.optional().describe('Date de lecture.'),
  })
  .describe('Un document dont le socle tire un fait.');
export type Source = z.infer<typeof source>;

export const rythme = z.strictObject({
  id: identifiant,
  titre: texte,
  jours: z
    .array(z.number().int().min(0))
    .length(6)
    .describe('Jour de chaque séance, compté depuis la première (0).'),
  usage: texte,
});
export type Rythme = z.infer<typeof rythme>;

export const socleDonnees = z
  .strictObject({
    version: z.string().describe('MAJEUR.MINEUR.CORRECTIF.'),
    date: dateIso.describe('Date de cette version.'),
    titre: texte,
    licence,
    avertissement: texte.describe('Dit au pied de chaque page et dans chaque PDF.'),
    journal: z.array(
      z.strictObject({ version: z.string(), date: dateIso, changements: z.array(texte).min(1) }),
    ),
    sources: z.array(source).min(1),
    rythmes: z.array(rythme).min(1),
  })
  .describe('Identité du socle : content/socle.yaml.');
export type SocleDonnees = z.infer<typeof socleDonnees>;
