const SUITE = /^(\d{2})(\d{2})(\d{4})$/;
const SEPAREE = /^(\d{1,2})[ ./-](\d{1,2})[ ./-](\d{4})$/;

/**
 * Une date écrite en chiffres, remise en jj/mm/aaaa : le clavier des chiffres d’un téléphone n’a pas toujours de barre. Tout autre
 * texte (« fin mars ») reste tel quel.
 */
export function enDate(texte: string): string {
  const [, jour, mois, annee] = SUITE.exec(texte.trim()) ?? SEPAREE.exec(texte.trim()) ?? [];
  return jour && mois && annee ? `${jour.padStart(2, '0')}/${mois.padStart(2, '0')}/${annee}` : texte;
}
