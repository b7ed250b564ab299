import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, type PDFRef } from 'pdf-lib';
import { enSignesDe } from './lookalikes.ts';
import { octetDe, PREMIER } from './winansi.ts';

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

/** Nom de la police des champs, dans les ressources du formulaire. */
export const CLE = 'Saisie';
/** Les mesures d’une police dans un PDF sont en millièmes du corps (ISO 32000-1, 9.2.4). */
export const POUR_MILLE = 1000;

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

/** Une police codée en WinAnsi, dont on connaît la largeur de chaque octet, en millièmes. */
export function policeSimple(
  cle: string,
  ref: PDFRef,
  widths: readonly number[],
  { montante, descendante }: { montante: number; descendante: number },
): PoliceDeSaisie {
  const largeurDe = (signe: string): number => widths[(octetDe(signe) ?? 0) - PREMIER] ?? 0;
  const aLeSigne = (signe: string): boolean => largeurDe(signe) > 0;
  const signes = (texte: string): string[] => enSignesDe(texte, aLeSigne);
  return {
    cle,
    ref,
    absents: (texte) => signes(texte).filter((signe) => signe !== '\n' && !aLeSigne(signe)),
    // Un signe absent n’a pas de bon octet : `absents` l’aura dit avant.
    coder: (texte) =>
      signes(texte)
        .map((signe) => (octetDe(signe) ?? PREMIER).toString(16).padStart(2, '0'))
        .join(''),
    largeur: (texte, corps) =>
      (signes(texte).reduce((total, signe) => total + largeurDe(signe), 0) * corps) / POUR_MILLE,
    montante: montante / POUR_MILLE,
    descendante: descendante / POUR_MILLE,
  };
}
