import { closest, distance } from 'fastest-levenshtein';

/** Le nom connu le plus proche d’un nom mal écrit, s’il l’est assez pour être proposé. */
export function plusProche(mot: string, connus: readonly string[]): string | undefined {
  if (connus.length === 0) return undefined;
  const candidate = closest(mot, connus as string[]);
  return distance(mot.toLowerCase(), candidate.toLowerCase()) <= Math.max(2, mot.length / 3)
    ? candidate
    : undefined;
}
