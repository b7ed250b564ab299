import { closest, distance } from 'fastest-levenshtein';

/** Le nom connu le plus proche d’un nom mal écrit, s’il l’est assez pour être proposé. */
export function plusProche(mot: string, connus: readonly string[]): string | undefined {
  if (connus.length === 0) return undefined;
  const candidate = closest(mot, connus as string[]);
  // Deux lettres changées dans « F10 » mènent à « M1 » : un mot court n’admet qu’une faute.
  const limit = mot.length < 4 ? 1 : Math.max(2, mot.length / 3);
  return distance(mot.toLowerCase(), candidate.toLowerCase()) <= limit ? candidate : undefined;
}
