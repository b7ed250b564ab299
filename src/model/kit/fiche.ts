import { z } from 'zod';
import { noeud } from '../noeud.ts';
import { provenance, renvoi } from './communs.ts';

/** Une fiche, où elle sert et combien l’imprimer. */
export const ficheAssemblee = z.strictObject({
  id: z.string(),
  slug: z.string(),
  titre: z.string(),
  public: z.enum(['participant', 'accueil']),
  publicLu: z.string(),
  pages: z.number().int(),
  but: z.string(),
  acquis: z.array(renvoi),
  utiliseeEn: z.array(renvoi).describe('Séquences où elle sert.'),
  etapes: z.array(z.string()),
  exemplaires: z.number().int(),
  aChaqueSeance: z.boolean(),
  corps: z.array(noeud),
  provenance,
});
export type FicheAssemblee = z.infer<typeof ficheAssemblee>;
