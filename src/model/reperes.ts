import { z } from 'zod';
import { idAcquis, idAttente, identifiant, idModule, sources, texte } from './communs.ts';

export const acquisDonnees = z
  .strictObject({
    id: idAcquis.describe('A1 à A3.'),
    titre: texte.describe('Ce que la personne sait faire à la fin.'),
    indicateurs: z.array(texte).min(1).describe('À quoi on voit que l’acquis est là.'),
    sources,
  })
  .describe('Un acquis de sortie.');
export type AcquisDonnees = z.infer<typeof acquisDonnees>;

export const attenteDonnees = z
  .strictObject({
    id: idAttente.describe('E1 à E3.'),
    titre: texte.describe('Ce que la personne vient chercher.'),
    sources,
  })
  .describe('Une attente à l’entrée.');
export type AttenteDonnees = z.infer<typeof attenteDonnees>;

export const annexeDonnees = z
  .strictObject({
    id: identifiant.describe('Identifiant, et nom du fichier.'),
    titre: texte.describe('Titre de l’annexe.'),
    module: idModule.describe('Module où elle sert.'),
    but: texte.describe('À quoi elle sert, quand s’en servir.'),
    sources,
  })
  .describe('Un document d’animation attaché à un module.');
export type AnnexeDonnees = z.infer<typeof annexeDonnees>;

export const pageDonnees = z
  .strictObject({
    id: identifiant.describe('Identifiant, et nom du fichier.'),
    titre: texte.describe('Titre de la page.'),
    resume: texte.describe('Une phrase, montrée dans les listes.'),
    ordre: z.number().int().min(1).default(1).describe('Rang de la page dans les listes.'),
    sources,
  })
  .describe('Une page du socle : le programme, la pédagogie.');
export type PageDonnees = z.infer<typeof pageDonnees>;

export const pageDeTransfertDonnees = pageDonnees
  .extend({
    pdf: z
      .boolean()
      .default(false)
      .describe('Vrai si la page se télécharge aussi en PDF, pour la joindre à un dossier.'),
  })
  .describe('Une page du transfert.');
export type PageDeTransfertDonnees = z.infer<typeof pageDeTransfertDonnees>;

export const termeDonnees = z
  .strictObject({
    id: identifiant.describe('Identifiant, et nom du fichier.'),
    terme: texte.describe('Le terme, avec son sigle.'),
    references: z.array(texte).default([]).describe('Où vérifier la définition.'),
    sources,
  })
  .describe('Un terme du glossaire ; le corps du fichier est la définition.');
export type TermeDonnees = z.infer<typeof termeDonnees>;
