import { z } from 'zod';

/** Ce qu’une figure du socle montre : un dessin ou un tableau calculé, jamais recopié à la main. */
export const FIGURES = {
  ingredients: 'les minutes de chaque ingrédient et de chaque façon de travailler, module par module',
  rythmes: 'les quatre rythmes types, jour par jour',
  curseurs: 'les trois curseurs d’engagement et leurs niveaux',
  etapes: 'les étapes du transfert, semaine par semaine',
  'types-d-accueil': 'les types de structure d’accueil comparés',
  cofinancements: 'les configurations de cofinancement, à remplir',
  rituels: 'les rendez-vous de la communauté apprenante',
  changer: 'ce qui peut changer, thème par thème puis module par module',
  versions: 'les versions du socle et ce qu’elles ont changé',
} as const;
export type NomDeFigure = keyof typeof FIGURES;

const part = z.strictObject({ cle: z.string(), nom: z.string(), minutes: z.number() });

/** Des minutes réparties : une bande par ligne, sur une échelle commune. */
export const dessinDesParts = z.strictObject({
  titre: z.string(),
  lignes: z.array(z.strictObject({ nom: z.string(), minutes: z.number(), parts: z.array(part) })),
});
export type DessinDesParts = z.infer<typeof dessinDesParts>;

/** Des séances sur une échelle de jours commune ; le premier jour est 0. */
export const dessinDesRythmes = z.strictObject({
  jours: z.number().describe('Longueur de l’échelle, en jours.'),
  rythmes: z.array(z.strictObject({ nom: z.string(), seances: z.array(z.number()) })),
});
export type DessinDesRythmes = z.infer<typeof dessinDesRythmes>;

/** Trois réglages à trois niveaux ; `choisi` : le rang du niveau retenu par un kit. */
export const dessinDesCurseurs = z.strictObject({
  curseurs: z.array(
    z.strictObject({
      titre: z.string(),
      niveaux: z.array(z.strictObject({ nom: z.string(), engage: z.string() })),
      choisi: z.number().nullable(),
    }),
  ),
});
export type DessinDesCurseurs = z.infer<typeof dessinDesCurseurs>;

const semaines = z.strictObject({ debut: z.number(), fin: z.number() });

/** Des étapes sur une échelle de semaines ; « tot » : tout va vite, « tard » : tout dure. */
export const dessinDesEtapes = z.strictObject({
  semaines: z.number().describe('Longueur de l’échelle, en semaines.'),
  etapes: z.array(z.strictObject({ id: z.string(), titre: z.string(), tot: semaines, tard: semaines })),
});
export type DessinDesEtapes = z.infer<typeof dessinDesEtapes>;

/** Ce qu’une figure dessine, selon son nom ; les autres sont des tableaux seuls. */
export interface Dessins {
  ingredients: DessinDesParts[];
  rythmes: DessinDesRythmes;
  curseurs: DessinDesCurseurs;
  etapes: DessinDesEtapes;
}
