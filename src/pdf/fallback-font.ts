import { type PDFDocument, PDFName } from 'pdf-lib';
import { type PoliceDeSaisie, policesDuFormulaire } from './form-font.ts';
import { enSignesDe } from './lookalikes.ts';

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
  policesDuFormulaire(document).set(PDFName.of(font.name), font.ref);
  const known = new Set(font.getCharacterSet());
  const aLeSigne = (signe: string): boolean => known.has(signe.codePointAt(0) ?? 0);
  const signes = (texte: string): string[] => enSignesDe(texte, aLeSigne);
  // Mesurer demande à fontkit de composer le texte : chaque signe ne l’est qu’une fois.
  const widths = new Map<string, number>();
  const largeurDe = (signe: string): number => {
    const width = widths.get(signe) ?? font.widthOfTextAtSize(signe, 1);
    widths.set(signe, width);
    return width;
  };
  return {
    cle: font.name,
    ref: font.ref,
    absents: (texte) => signes(texte).filter((signe) => signe !== '\n' && !aLeSigne(signe)),
    coder: (texte) => font.encodeText(signes(texte).join('')).asString(),
    largeur: (texte, corps) => signes(texte).reduce((total, signe) => total + largeurDe(signe), 0) * corps,
    montante: font.heightAtSize(1, { descender: false }),
    descendante: font.heightAtSize(1, { descender: false }) - font.heightAtSize(1),
  };
}
