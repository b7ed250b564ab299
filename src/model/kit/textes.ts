import { z } from 'zod';
import { noeud } from '../noeud.ts';
import { provenance, texteOuVide } from './communs.ts';

/** Un texte du socle : page, annexe, acquis, attente. */
export const texteAssemble = z.strictObject({
  id: z.string(),
  slug: z.string(),
  titre: z.string(),
  resume: z.string(),
  corps: z.array(noeud),
  provenance,
});
export type TexteAssemble = z.infer<typeof texteAssemble>;

export const acquisAssemble = texteAssemble.extend({
  indicateurs: z.array(z.string()).describe('À quoi on le voit.'),
});

export const annexeAssemblee = texteAssemble.extend({ module: z.string() });

export const termeAssemble = z.strictObject({
  id: z.string(),
  terme: z.string(),
  definition: z.array(noeud),
  references: z.array(z.string()),
});

/** Une source, à son numéro : son rang dans content/socle.yaml, le même dans tous les kits. */
export const sourceNumerotee = z.strictObject({
  numero: z.number().int(),
  id: z.string(),
  titre: z.string(),
  adresse: texteOuVide,
  consulteLu: texteOuVide,
});
