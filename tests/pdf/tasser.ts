/** Un texte sans espaces ni coupures de mots, tel qu’on le compare : la mise en page déplace les unes et ajoute les autres. */
export function tassees(texte: string): string {
  return texte.normalize('NFC').replace(/[\s\u00AD\u200B\u2010-]/gu, '');
}

/** Le même, sans ce que le PDF ajoute : « (p. 12) » après un renvoi, « [3] » après un fait, la provenance en pied de page. */
export function sansAppels(texte: string): string {
  return tassees(texte)
    .replace(/\(p\.\d+\)/g, '')
    .replace(/\[\d+\]/g, '')
    .replace(/(Soclecommun,version|Texteduterritoire,)[^·]*·[^·]*·empreinte[0-9a-f]{16}/g, '');
}
