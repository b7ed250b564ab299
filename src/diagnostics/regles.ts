import { reglesDuKit } from './regles/kit.ts';
import { reglesDeLecture } from './regles/lecture.ts';
import { reglesDuSocle } from './regles/socle.ts';

/** Toutes les règles, par identifiant. Les numéros R viennent du dossier métier ; L : lecture des fichiers. */
export const regles = { ...reglesDeLecture, ...reglesDuSocle, ...reglesDuKit } as const;
export type IdDeRegle = keyof typeof regles;
