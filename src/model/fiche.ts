import { z } from 'zod';
import { idAcquis, idFiche, parmi, quantite, sources, texte } from './communs.ts';

export const PUBLICS = { participant: 'personnes participantes', accueil: 'structure d’accueil' } as const;

export const ficheDonnees = z
  .strictObject({
    id: idFiche.describe('F01 à F14, ou H01 à H10.'),
    titre: texte.describe('Titre de la fiche.'),
    public: parmi(PUBLICS).describe('participant, ou accueil (structure d’accueil).'),
    pages: z.number().int().min(1).max(6).describe('Pages A4 visées.'),
    but: texte.describe('À quoi sert la fiche, en une phrase.'),
    acquis: z.array(idAcquis).default([]).describe('Acquis que la fiche permet d’évaluer.'),
    tirage: quantite.describe('Exemplaires à imprimer.'),
    aChaqueSeance: z.boolean().default(false).describe('Vrai si la fiche est réimprimée à chaque séance.'),
    sources,
  })
  .describe('Une fiche : F01 à F14 pour les personnes participantes, H01 à H10 pour la structure d’accueil.');
export type FicheDonnees = z.infer<typeof ficheDonnees>;
