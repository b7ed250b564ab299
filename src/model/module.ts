import { z } from 'zod';
import { idAcquis, idAttente, idModule, minutes, quantite, sources, texte } from './communs.ts';

export const materiel = quantite
  .extend({
    libelle: texte.describe('Ce qu’il faut, au pluriel : « badges prénom ».'),
  })
  .describe('Une ligne de matériel ; toutes les quantités à zéro : « à prévoir », sans nombre.');

export const moduleDonnees = z
  .strictObject({
    id: idModule.describe('M1 à M6.'),
    titre: texte.describe('Titre de la demi-journée.'),
    intention: texte.describe('Ce que la demi-journée doit produire, en une phrase.'),
    objectifs: z
      .array(texte)
      .min(1)
      .describe('À la fin, chaque personne sait ou a pu… (verbes à l’infinitif).'),
    acquis: z.record(idAcquis, texte).describe('Acquis visés, et en quoi.'),
    attentes: z.array(idAttente).min(1).describe('Attentes auxquelles le module répond.'),
    minutes: minutes.describe('Durée de la version longue, pause comprise.'),
    minutesCourtes: minutes.describe('Durée de la version courte, pause comprise.'),
    livrable: texte.describe('Ce que chaque personne emporte ou laisse.'),
    salle: texte.describe('Disposition de la salle.'),
    preparation: z
      .array(
        z.strictObject({
          quand: texte.describe('J-7, J-1, H-1…'),
          quoi: texte.describe('Ce qu’il y a à faire.'),
        }),
      )
      .min(1)
      .describe('Préparatifs, dans l’ordre où on les fait.'),
    materiel: z.array(materiel).describe('Ce qu’il faut dans la salle.'),
    noyau: z.array(texte).min(1).describe('Ce qu’un territoire ne change pas.'),
    adaptable: z.array(texte).min(1).describe('Ce qu’un territoire peut changer.'),
    intersession: z
      .strictObject({
        mission: texte.describe('Ce que chaque personne fait d’ici la prochaine fois.'),
        minutes: minutes.optional().describe('Volume conseillé.'),
        joursMinimum: z
          .number()
          .int()
          .min(1)
          .max(30)
          .optional()
          .describe('Écart minimal avec la séance suivante.'),
      })
      .describe('Le travail d’ici la prochaine fois.'),
    sources,
  })
  .describe('Un module : une demi-journée du parcours.');
export type ModuleDonnees = z.infer<typeof moduleDonnees>;
