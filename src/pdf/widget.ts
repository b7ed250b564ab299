import { PDFArray, type PDFDict, PDFName, type PDFNumber, PDFString } from 'pdf-lib';
import type { PoliceDeSaisie } from './form-font.ts';
import type { Cadre } from './text-layout.ts';

/** Ce que partagent la construction d’un champ et son remplissage. Source des valeurs : ISO 32000-1, tables 222, 228 et 229. */

/** Nom de l’état « coché » d’une case, et de l’état « décoché » d’une case ou d’un bouton. */
export const COCHE = 'Oui';
export const DECOCHE = 'Off';
/** Drapeau d’un texte sur plusieurs lignes. */
export const MULTILIGNE = 1 << 12;
/** Alignement à droite. */
export const A_DROITE = 2;

/** Largeur et hauteur d’une annotation, en points. */
export function cadreDe(annotation: PDFDict): Cadre {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = annotation
    .lookup(PDFName.of('Rect'), PDFArray)
    .asArray()
    .map((value) => (value as PDFNumber).asNumber());
  return { largeur: x1 - x0, hauteur: y1 - y0 };
}

/** Ce dont un lecteur de PDF écrit une réponse tapée : noir, dans cette police, à ce corps. */
export function apparenceParDefaut({ cle }: PoliceDeSaisie, corps: number): PDFString {
  return PDFString.of(`0 g /${cle} ${corps} Tf`);
}
