import { z } from 'zod';
import { provenance, texteOuVide } from './kit/communs.ts';
import { ficheAssemblee } from './kit/fiche.ts';
import { moduleAssemble } from './kit/module.ts';
import { sessionAssemblee } from './kit/session.ts';
import {
  budgetAssemble,
  conditionsAssemblees,
  financementsAssembles,
  partenairesAssembles,
  ressourcesAssemblees,
  structureAssemblee,
  territoireAssemble,
} from './kit/territoire.ts';
import {
  acquisAssemble,
  annexeAssemblee,
  sourceNumerotee,
  termeAssemble,
  texteAssemble,
} from './kit/textes.ts';
import { noeud } from './noeud.ts';

export type { Provenance, Renvoi } from './kit/communs.ts';
export type { FicheAssemblee } from './kit/fiche.ts';
export type { ModuleAssemble } from './kit/module.ts';
export type { SequenceAssemblee } from './kit/sequence.ts';
export type { SeanceAssemblee, SessionAssemblee } from './kit/session.ts';
export type { TexteAssemble } from './kit/textes.ts';

/**
 * Le kit assemblé : l’arbre unique que lisent le site, le PDF, le calendrier et l’archive. Tout y est résolu et calculé
 * (libellés, dates lues, horaires, quantités, renvois) ; aucun rendu ne calcule. Sérialisable en JSON.
 */
export const kit = z.strictObject({
  id: z.string(),
  titre: z.string(),
  statut: z.string(),
  statutLu: z.string(),
  fictif: z.boolean(),
  bandeau: z.string().nullable().describe('Dit en tête de chaque page d’un exemple ou d’un kit fictif.'),
  dateRevision: texteOuVide,
  dateRevisionLue: texteOuVide,
  socle: z.strictObject({
    titre: z.string(),
    version: z.string(),
    date: z.string(),
    dateLue: z.string(),
    licence: z.string(),
    licenceAdresse: z.string(),
    avertissement: z.string(),
  }),
  territoire: territoireAssemble,
  structureAccueil: structureAssemblee,
  partenaires: partenairesAssembles,
  conditions: conditionsAssemblees,
  financements: financementsAssembles,
  budget: budgetAssemble,
  ressourcesLocales: ressourcesAssemblees,
  presentation: z.array(noeud).describe('Le texte du territoire.'),
  provenancePresentation: provenance,
  aCompleter: z.array(z.strictObject({ rubrique: z.string(), quoi: z.string() })),
  demainMatin: z.array(z.strictObject({ quand: z.string(), quoi: z.string() })),
  sessions: z
    .array(sessionAssemblee)
    .min(1)
    .describe('La première sert de référence aux durées et aux quantités.'),
  modules: z.array(moduleAssemble).length(6),
  couverture: z
    .array(
      z.strictObject({
        id: z.string(),
        titre: z.string(),
        modules: z.array(
          z.strictObject({
            id: z.string(),
            enQuoi: z.string(),
            sequences: z.array(
              z.strictObject({ ancre: z.string(), titre: z.string(), fiches: z.array(z.string()) }),
            ),
          }),
        ),
      }),
    )
    .describe('Acquis × séquences : une séquence travaille un acquis par les fiches qu’elle emploie.'),
  acquis: z.array(acquisAssemble),
  attentes: z.array(texteAssemble),
  pages: z.array(texteAssemble).describe('Le programme, puis la pédagogie.'),
  fiches: z.array(ficheAssemblee),
  annexes: z.array(annexeAssemblee),
  glossaire: z.array(termeAssemble),
  sources: z.array(sourceNumerotee),
  provenance: z.array(
    z.strictObject({
      section: z.string(),
      titre: z.string(),
      fichier: z.string(),
      origine: z.string(),
      empreinte: z.string(),
    }),
  ),
});
export type Kit = z.infer<typeof kit>;

/** Le jour du contenu d’un kit, AAAA-MM-JJ : sa dernière relecture, sinon la version du socle. Tous ses fichiers en sont datés. */
export function jourDuKit({ dateRevision, socle }: Pick<Kit, 'dateRevision' | 'socle'>): string {
  return dateRevision ?? socle.date;
}
