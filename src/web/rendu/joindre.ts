/** Des identifiants réunis par des tirets, sans les vides. */
export function joindre(...parties: readonly string[]): string {
  return parties.filter((partie) => partie !== '').join('-');
}
