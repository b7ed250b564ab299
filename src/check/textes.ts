import type { Chemin } from '../load/entree.ts';

/** Tous les textes d’une valeur de l’en-tête, chacun avec le chemin de clés qui y mène. */
export function textesDesDonnees(valeur: unknown, chemin: Chemin = []): { texte: string; chemin: Chemin }[] {
  if (typeof valeur === 'string') return [{ texte: valeur, chemin }];
  if (typeof valeur !== 'object' || valeur === null) return [];
  return Object.entries(valeur).flatMap(([key, value]) =>
    textesDesDonnees(value, [...chemin, Array.isArray(valeur) ? Number(key) : key]),
  );
}
