import { z } from 'zod';
import { noeud } from '../noeud.ts';
import { provenance, renvoi } from './communs.ts';
import { sequenceAssemblee } from './sequence.ts';

const bloc = z.strictObject({ id: z.string(), titre: z.string(), corps: z.array(noeud) });

const impression = z.strictObject({
  id: z.string(),
  titre: z.string(),
  exemplaires: z.number().int(),
  feuilles: z.number().int().describe('Feuilles A4 recto par exemplaire.'),
});

/** Un module minuté pour un groupe : horaires, quantités, fiches à imprimer. */
export const moduleAssemble = z.strictObject({
  id: z.string(),
  slug: z.string(),
  titre: z.string(),
  intention: z.string(),
  objectifs: z.array(z.string()),
  acquis: z.array(z.strictObject({ id: z.string(), titre: z.string(), enQuoi: z.string() })),
  attentes: z.array(renvoi),
  minutes: z.number().int().describe('Durée de la séance dans la version de la session de référence.'),
  minutesParMode: z.array(
    z.strictObject({ mode: z.string(), modeLu: z.string(), minutes: z.number().int() }),
  ),
  livrable: z.string(),
  salle: z.string(),
  preparation: z.array(z.strictObject({ quand: z.string(), quoi: z.string() })),
  materiel: z.array(
    z.strictObject({
      libelle: z.string(),
      quantite: z.number().int().nullable().describe('null : à prévoir, sans nombre.'),
    }),
  ),
  impressions: z.array(impression).describe('Fiches à imprimer pour cette séance.'),
  aRessortir: z.array(renvoi).describe('Fiches que chaque personne apporte, commencées plus tôt.'),
  annexes: z.array(renvoi),
  noyau: z.array(z.string()),
  adaptable: z.array(z.string()),
  intersession: z.strictObject({
    mission: z.string(),
    duree: z.string().nullable().describe('« 1 h 30 »'),
    joursMinimum: z.number().int().nullable(),
  }),
  sequences: z.array(sequenceAssemblee),
  variantes: z.array(bloc),
  notes: z.array(noeud).describe('Réservées à la personne qui anime.'),
  provenance,
});
export type ModuleAssemble = z.infer<typeof moduleAssemble>;
