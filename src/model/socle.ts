import { z } from 'zod';
import { adresseWeb, dateIso, identifiant, licence, texte } from './communs.ts';

export const source = z
  .strictObject({
    id: identifiant.describe('Identifiant cité par <Source id="…"> et par « sources ».'),
    titre: texte.describe('Auteur et titre du document.'),
    statut: z
      .enum(['graine', 'publique'])
      .describe('graine : document de départ ; publique : page trouvée ensuite.'),
    adresse: adresseWeb.optional().describe('Adresse de la page.'),
    consulteLe: dateIso.optional().describe('Date de lecture.'),
  })
  .describe('Un document dont le socle tire un fait.');
export type Source = z.infer<typeof source>;

export const rythme = z.strictObject({
  id: identifiant.describe('Identifiant cité par « rythme » dans une session.'),
  titre: texte.describe('Nom du rythme.'),
  jours: z
    .array(z.number().int().min(0))
    .length(6)
    .describe('Jour de chaque séance, compté depuis la première (0).'),
  usage: texte.describe('Quand le choisir.'),
});
export type Rythme = z.infer<typeof rythme>;

/** Jours que couvre un rythme, première et dernière séance comprises. */
export const amplitudeDuRythme = ({ jours }: Rythme): number => Math.max(...jours) + 1;

export const socleDonnees = z
  .strictObject({
    version: z.string().describe('MAJEUR.MINEUR.CORRECTIF.'),
    date: dateIso.describe('Date de cette version.'),
    titre: texte.describe('Titre du socle.'),
    licence,
    avertissement: texte.describe('Dit au pied de chaque page et dans chaque PDF.'),
    journal: z
      .array(
        z.strictObject({
          version: z.string().describe('MAJEUR.MINEUR.CORRECTIF.'),
          date: dateIso.describe('Date de cette version.'),
          changements: z.array(texte).min(1).describe('Ce qui a changé, une phrase chacun.'),
        }),
      )
      .describe('Toutes les versions publiées (règle R21).'),
    sources: z.array(source).min(1).describe('Tous les documents cités.'),
    rythmes: z.array(rythme).min(1).describe('Rythmes types d’une session.'),
    demainMatin: z
      .array(
        z.strictObject({
          quand: texte.describe('« La veille », « Une heure avant »…'),
          quoi: texte.describe('Ce qu’il y a à faire.'),
        }),
      )
      .min(1)
      .describe('Ce qu’on fait la veille, une heure avant, à l’heure et dans l’heure qui suit.'),
  })
  .describe('Identité du socle : content/socle.yaml.');
export type SocleDonnees = z.infer<typeof socleDonnees>;
