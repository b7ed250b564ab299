import { create, type Font } from '@cantoo/fontkit';
import type { PDFDocument } from 'pdf-lib';
import { CLE, POUR_MILLE, type PoliceDeSaisie, policeSimple } from './form-font.ts';
import { DERNIER, PREMIER, pointDe } from './winansi.ts';

/** Une police simple, non symbolique : ISO 32000-1, table 123, bit 6. */
const NON_SYMBOLIQUE = 32;
/**
 * Embarque une police TrueType entière, codée en WinAnsi : le lecteur de PDF y trouve les signes que la personne tapera. Une police
 * réduite aux signes du document laisserait des trous.
 */
export function embarquerPolice(document: PDFDocument, ttf: Uint8Array): PoliceDeSaisie {
  const font = create(ttf) as Font;
  const scale = POUR_MILLE / font.unitsPerEm;
  // Largeur nulle : la police n’a pas le signe (« µ »), ou l’octet n’en désigne aucun.
  const widths = Array.from({ length: DERNIER - PREMIER + 1 }, (_, rang) => {
    const point = pointDe(PREMIER + rang);
    const drawn = point !== 0 && font.hasGlyphForCodePoint(point);
    return drawn ? Math.round((font.glyphForCodePoint(point)?.advanceWidth ?? 0) * scale) : 0;
  });
  const { context } = document;
  const { minX, minY, maxX, maxY } = font.bbox;
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: font.postscriptName,
      Flags: NON_SYMBOLIQUE,
      FontBBox: [minX, minY, maxX, maxY].map((value) => Math.round(value * scale)),
      ItalicAngle: font.italicAngle,
      Ascent: Math.round(font.ascent * scale),
      Descent: Math.round(font.descent * scale),
      CapHeight: Math.round(font.capHeight * scale),
      // Graisse des fûts : les lecteurs ne s’en servent que si la police manque, ce qui n’arrive pas.
      StemV: 80,
      FontFile2: context.register(context.flateStream(ttf, { Length1: ttf.length })),
    }),
  );
  const ref = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'TrueType',
      BaseFont: font.postscriptName,
      Encoding: 'WinAnsiEncoding',
      FirstChar: PREMIER,
      LastChar: DERNIER,
      Widths: widths,
      FontDescriptor: descriptor,
    }),
  );
  return policeSimple(CLE, ref, widths, { montante: font.ascent * scale, descendante: font.descent * scale });
}
