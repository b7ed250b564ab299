/** Un identifiant HTML lisible : « Les charges » donne « les-charges ». */
export function enIdentifiant(texte: string): string {
  return texte
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Des identifiants réunis par des tirets, sans les vides. */
export function joindre(...parties: readonly string[]): string {
  return parties.filter((partie) => partie !== '').join('-');
}
