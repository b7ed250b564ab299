import { z } from 'zod';
import { idAcquis, idAttente, identifiant, idModule, sources, texte } from './communs.ts';

export const acquisDonnees = z
  .strictObject({ id: idAcquis, titre: texte, indicateurs: z.array(texte).min(1), sources })
  .describe('Un acquis de sortie.');
export type AcquisDonnees = z.infer<typeof acquisDonnees>;

export const attenteDonnees = z
  .strictObject({ id: idAttente, titre: texte, sources })
  .describe('Une attente à l’entrée.');
export type AttenteDonnees = z.infer<typeof attenteDonnees>;

export const annexeDonnees = z
  .strictObject({ id: identifiant, titre: texte, module: idModule, but: texte, sources })
  .describe('Un document d’animation attaché à un module.');
export type AnnexeDonnees = z.infer<typeof annexeDonnees>;

export const pageDonnees = z
  .strictObject({
    id: identifiant,
    titre: texte,
    resume: texte.describe('Une phrase, montrée dans les listes.'),
    ordre: z.number().int().min(1).default(1),
    sources,
  })
  .describe('Une page du socle : le programme, la pédagogie, le transfert.');
export type PageDonnees = z.infer<typeof pageDonnees>;

export const termeDonnees = z
  .strictObject({
    id: identifiant,
    terme: texte,
    references: z.array(texte).default([]).describe('Où vérifier la définition.'),
    sources,
  })
  .describe('Un terme du glossaire ; le corps du fichier est la définition.');
export type TermeDonnees = z.infer<typeof termeDonnees>;
