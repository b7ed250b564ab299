/** Un texte sans majuscules, accents ni ponctuation, mots séparés par une espace : de quoi comparer deux écritures. */
export function normaliserTexte(texte: string): string {
  return texte
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Un texte en identifiant : « Deux Sèvres » → « deux-sevres ». */
export function enIdentifiant(texte: string): string {
  return normaliserTexte(texte).replaceAll(' ', '-');
}
