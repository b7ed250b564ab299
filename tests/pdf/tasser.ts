/** Un texte sans espaces ni coupures de mots, tel qu’on le compare : la mise en page déplace les unes et ajoute les autres. */
export function tassees(texte: string): string {
  return texte.normalize('NFC').replace(/[\s\u00AD\u200B\u2010-]/gu, '');
}

/** Le même, sans ce que le PDF ajoute après un renvoi ou un fait : « (p. 12) », « [3] ». */
export function sansAppels(texte: string): string {
  return tassees(texte)
    .replace(/\(p\.\d+\)/g, '')
    .replace(/\[\d+\]/g, '');
}
