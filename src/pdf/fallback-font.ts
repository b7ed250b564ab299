import { type PDFDocument, PDFName } from 'pdf-lib';
import { type PoliceDeSaisie, policesDuFormulaire } from './form-font.ts';

/** Ce qu’on emploie de fontkit, sous la forme que pdf-lib attend. */
export type Fontkit = Parameters<PDFDocument['registerFontkit']>[0];

/**
 * Ajoute au document une police entière, codée par numéro de glyphe : elle écrit tout ce que son fichier contient (« Łódź »), que
 * WinAnsi n’a pas. Elle pèse une trentaine de kilooctets, et n’est prise que s’il le faut.
 */
export async function policeDeSecours(
  document: PDFDocument,
  { fontkit, ttf }: { fontkit: Fontkit; ttf: Uint8Array },
): Promise<PoliceDeSaisie> {
  document.registerFontkit(fontkit);
  const font = await document.embedFont(ttf, { features: { liga: false } });
  const known = new Set(font.getCharacterSet());
  policesDuFormulaire(document).set(PDFName.of(font.name), font.ref);
  return {
    cle: font.name,
    ref: font.ref,
    absents: (texte) =>
      [...texte.normalize('NFC')].filter((signe) => signe !== '\n' && !known.has(signe.codePointAt(0) ?? 0)),
    coder: (texte) => font.encodeText(texte.normalize('NFC')).asString(),
    largeur: (texte, corps) => font.widthOfTextAtSize(texte.normalize('NFC'), corps),
    montante: font.heightAtSize(1, { descender: false }),
    descendante: font.heightAtSize(1, { descender: false }) - font.heightAtSize(1),
  };
}
