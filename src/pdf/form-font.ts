import { create, type Font } from '@cantoo/fontkit';
import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, type PDFRef } from 'pdf-lib';
import { DERNIER, octetDe, PREMIER, pointDe } from './winansi.ts';

/** Une police avec laquelle écrire dans un champ. */
export interface PoliceDeSaisie {
  /** Son nom dans les ressources du formulaire. */
  cle: string;
  ref: PDFRef;
  /** Les signes d’un texte que la police ne sait pas écrire. */
  absents: (texte: string) => string[];
  /** Le texte, codé en hexadécimal pour l’opérateur Tj. */
  coder: (texte: string) => string;
  /** Largeur d’un texte, en points, pour un corps en points. */
  largeur: (texte: string, corps: number) => number;
  /** Hauteur des lettres montantes et profondeur des descendantes (négative), pour un corps de 1. */
  montante: number;
  descendante: number;
}

const CLE = 'Saisie';
/** Une police simple, non symbolique : ISO 32000-1, table 123, bit 6. */
const NON_SYMBOLIQUE = 32;
const POUR_MILLE = 1000;

/**
 * Embarque une police TrueType entière, codée en WinAnsi : le lecteur de PDF y trouve les signes que la personne tapera. Une police
 * réduite aux signes du document laisserait des trous.
 */
export function embarquerPolice(document: PDFDocument, ttf: Uint8Array): PoliceDeSaisie {
  const font = create(ttf) as Font;
  const scale = POUR_MILLE / font.unitsPerEm;
  const widths = Array.from({ length: DERNIER - PREMIER + 1 }, (_, rang) => {
    const point = pointDe(PREMIER + rang);
    return point === 0 ? 0 : Math.round((font.glyphForCodePoint(point)?.advanceWidth ?? 0) * scale);
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

/**
 * La police qu’un PDF déjà construit donne à ses champs : de quoi le remplir sans la police d’origine.
 * @throws {Error} si le PDF n’a pas été construit ici.
 */
export function policeDuFormulaire(document: PDFDocument): PoliceDeSaisie {
  const fonts = policesDuFormulaire(document);
  const ref = fonts.get(PDFName.of(CLE)) as PDFRef | undefined;
  if (!ref) throw new Error('Ce PDF ne vient pas d’ici : la police de ses champs manque.');
  const font = fonts.lookup(PDFName.of(CLE), PDFDict);
  const descriptor = font.lookup(PDFName.of('FontDescriptor'), PDFDict);
  const metric = (name: string): number => descriptor.lookup(PDFName.of(name), PDFNumber).asNumber();
  const widths = font
    .lookup(PDFName.of('Widths'), PDFArray)
    .asArray()
    .map((width) => (width as PDFNumber).asNumber());
  return policeSimple(CLE, ref, widths, { montante: metric('Ascent'), descendante: metric('Descent') });
}

/** Les polices que le formulaire nomme. */
export function policesDuFormulaire(document: PDFDocument): PDFDict {
  return document.catalog
    .lookup(PDFName.of('AcroForm'), PDFDict)
    .lookup(PDFName.of('DR'), PDFDict)
    .lookup(PDFName.of('Font'), PDFDict);
}

function policeSimple(
  cle: string,
  ref: PDFRef,
  widths: readonly number[],
  { montante, descendante }: { montante: number; descendante: number },
): PoliceDeSaisie {
  // Un signe que le codage n’a pas se mesure comme une espace : `absents` l’aura dit avant.
  const octets = (texte: string): number[] => [...texte.normalize('NFC')].map((s) => octetDe(s) ?? PREMIER);
  return {
    cle,
    ref,
    absents: (texte) =>
      [...texte.normalize('NFC')].filter((signe) => signe !== '\n' && octetDe(signe) === undefined),
    coder: (texte) =>
      octets(texte)
        .map((octet) => octet.toString(16).padStart(2, '0'))
        .join(''),
    largeur: (texte, corps) =>
      (octets(texte).reduce((total, octet) => total + (widths[octet - PREMIER] ?? 0), 0) * corps) /
      POUR_MILLE,
    montante: montante / POUR_MILLE,
    descendante: descendante / POUR_MILLE,
  };
}
