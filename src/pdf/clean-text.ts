/** Ce qui finit une ligne, d’où que vienne le texte (Unicode, annexe 14, classe BK et suivantes). */
const FINS_DE_LIGNE = /\r\n?|[\n\v\f\u0085\u2028\u2029]/g;
/** Ce qui ne se voit pas : commandes, césures conditionnelles, espaces sans largeur, marques de sens. */
const INVISIBLES = /(?!\n)[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * Une réponse telle qu’elle s’enregistre : fins de ligne d’une seule sorte, tabulations en espaces, rien d’invisible, accents d’un seul
 * tenant. Un texte d’une ligne n’a pas de fin de ligne. Une moitié de signe (UTF-16 abîmé) devient « � », que les polices n’ont pas.
 */
export function nettoyer(texte: string, paragraphe: boolean): string {
  const clean = texte
    .toWellFormed()
    .replace(FINS_DE_LIGNE, '\n')
    .replaceAll('\t', ' ')
    .replace(INVISIBLES, '')
    .normalize('NFC')
    .trim();
  return paragraphe ? clean : clean.replace(/\s*\n\s*/g, ' ');
}
