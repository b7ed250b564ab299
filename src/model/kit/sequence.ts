import { z } from 'zod';
import { noeud } from '../noeud.ts';
import { provenance, renvoi } from './communs.ts';

/** Une séquence minutée pour un groupe. */
export const sequenceAssemblee = z.strictObject({
  id: z.string().describe('M1/tour-des-idees'),
  ancre: z.string().describe('m1-tour-des-idees'),
  numero: z.number().int(),
  titre: z.string(),
  but: z.string(),
  trace: z.string().nullable(),
  mode: z.string(),
  modeLu: z.string(),
  composante: z.string(),
  composanteLue: z.string(),
  statut: z.enum(['noyau', 'adaptable']),
  minutes: z.number().int().describe('Durée pour le groupe de référence.'),
  debut: z.number().int().describe('Minutes depuis le début de la séance.'),
  fin: z.number().int(),
  debutLu: z.string().describe('« 9 h 10 », ou « 0 h 10 » tant que l’heure de la séance n’est pas fixée.'),
  finLue: z.string(),
  formation: z.string().nullable().describe('« deux groupes : 4 et 3 idées ».'),
  absorbe: z.boolean(),
  fiches: z.array(renvoi),
  ressources: z.array(renvoi),
  corps: z.array(noeud),
  passages: z
    .array(z.strictObject({ id: z.string(), ancre: z.string(), titre: z.string(), provenance }))
    .describe('Passages qu’un territoire peut réécrire, chacun avec son identifiant et son empreinte.'),
  provenance,
});
export type SequenceAssemblee = z.infer<typeof sequenceAssemblee>;
