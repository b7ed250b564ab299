import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { init } from '@embedpdf/pdfium';
import type { Reponses } from '../../../src/model/saisie.ts';

/** Les genres de champ que fpdf_formfill.h nomme, et la sorte d’annotation de fpdf_annot.h. */
const [RADIO, LISTE, TEXTE] = [3, 4, 6];
const WIDGET = 20;
const ENTREE = 13;

const wasmBinary = readFileSync(fileURLToPath(import.meta.resolve('@embedpdf/pdfium/pdfium.wasm')));
const lib = await init({ wasmBinary });
lib.PDFiumExt_Init();
const { malloc, free } = lib.pdfium.wasmExports;

/**
 * Remplit un PDF comme une personne dans le lecteur de Chromium, dont PDFium est le moteur : un clic à chaque place, et le texte tapé
 * touche après touche.
 */
export function remplirParPdfium(octets: Uint8Array, reponses: Reponses): Uint8Array {
  return dansUnDocument(octets, (document, form) => {
    for (let rang = 0; rang < lib.FPDF_GetPageCount(document); rang += 1) {
      const page = lib.FPDF_LoadPage(document, rang);
      lib.FORM_OnAfterLoadPage(page, form);
      for (let place = 0; place < lib.FPDFPage_GetAnnotCount(page); place += 1)
        repondre({ form, page, annot: lib.FPDFPage_GetAnnot(page, place) }, reponses);
      lib.FORM_OnBeforeClosePage(page, form);
      lib.FPDF_ClosePage(page);
    }
    return enregistrer(document);
  });
}

function dansUnDocument<T>(octets: Uint8Array, action: (document: number, form: number) => T): T {
  const pointer = malloc(octets.length);
  memoire().set(octets, pointer);
  const document = lib.FPDF_LoadMemDocument(pointer, octets.length, '');
  const info = lib.PDFiumExt_OpenFormFillInfo();
  const form = lib.PDFiumExt_InitFormFillEnvironment(document, info);
  try {
    return action(document, form);
  } finally {
    lib.PDFiumExt_ExitFormFillEnvironment(form);
    lib.PDFiumExt_CloseFormFillInfo(info);
    lib.FPDF_CloseDocument(document);
    free(pointer);
  }
}

interface Lieu {
  form: number;
  page: number;
  annot: number;
}

function repondre(lieu: Lieu, reponses: Reponses): void {
  const { form, annot } = lieu;
  if (lib.FPDFAnnot_GetSubtype(annot) === WIDGET) {
    const reponse = reponses[lire((p, n) => lib.FPDFAnnot_GetFormFieldName(form, annot, p, n))];
    if (reponse === true) cliquer(lieu);
    else if (reponse) GESTES.get(lib.FPDFAnnot_GetFormFieldType(form, annot))?.(lieu, reponse);
    lib.FORM_ForceToKillFocus(form);
  }
  lib.FPDFPage_CloseAnnot(annot);
}

const GESTES: ReadonlyMap<number, (lieu: Lieu, reponse: string) => void> = new Map([
  [RADIO, choisirUnBouton],
  [LISTE, choisirDansUneListe],
  [TEXTE, taper],
]);

function cliquer({ form, page, annot }: Lieu): void {
  const rect = malloc(16);
  lib.FPDFAnnot_GetRect(annot, rect);
  const [left = 0, top = 0, right = 0, bottom = 0] = new Float32Array(
    memoire().slice(rect, rect + 16).buffer,
  );
  free(rect);
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  lib.FORM_OnMouseMove(form, page, 0, x, y);
  lib.FORM_OnLButtonDown(form, page, 0, x, y);
  lib.FORM_OnLButtonUp(form, page, 0, x, y);
}

/** Une touche par unité UTF-16, comme Windows les envoie. À la seconde place d’un champ, le texte est déjà là. */
function taper(lieu: Lieu, texte: string): void {
  const { form, page, annot } = lieu;
  if (lire((p, n) => lib.FPDFAnnot_GetFormFieldValue(form, annot, p, n)) !== '') return;
  cliquer(lieu);
  for (let rang = 0; rang < texte.length; rang += 1)
    lib.FORM_OnChar(form, page, texte[rang] === '\n' ? ENTREE : texte.charCodeAt(rang), 0);
}

function choisirUnBouton(lieu: Lieu, valeur: string): void {
  const { form, annot } = lieu;
  if (lire((p, n) => lib.FPDFAnnot_GetFormFieldExportValue(form, annot, p, n)) === valeur) cliquer(lieu);
}

/** Descend une liste jusqu’à la réponse qui s’enregistre sous cette valeur : on n’en voit que les libellés. */
function choisirDansUneListe({ form, page, annot }: Lieu, valeur: string): void {
  const count = lib.FPDFAnnot_GetOptionCount(form, annot);
  for (let rang = 0; rang < count; rang += 1) {
    lib.FORM_SetFocusedAnnot(form, annot);
    lib.FORM_SetIndexSelected(form, page, rang, true);
    lib.FORM_ForceToKillFocus(form);
    if (lire((p, n) => lib.FPDFAnnot_GetFormFieldValue(form, annot, p, n)) === valeur) return;
  }
}

function enregistrer(document: number): Uint8Array {
  const writer = lib.PDFiumExt_OpenFileWriter();
  lib.PDFiumExt_SaveAsCopy(document, writer);
  const size = lib.PDFiumExt_GetFileWriterSize(writer);
  const pointer = malloc(size);
  lib.PDFiumExt_GetFileWriterData(writer, pointer, size);
  const octets = memoire().slice(pointer, pointer + size);
  free(pointer);
  lib.PDFiumExt_CloseFileWriter(writer);
  return octets;
}

/** Un texte que PDFium donne en deux temps : sa taille, puis lui-même. */
function lire(donner: (pointer: number, taille: number) => number): string {
  const taille = donner(0, 0);
  const pointer = malloc(taille);
  donner(pointer, taille);
  const texte = lib.pdfium.UTF16ToString(pointer);
  free(pointer);
  return texte;
}

/** La mémoire du module, redemandée à chaque fois : elle change d’objet quand elle grandit. */
function memoire(): Uint8Array {
  const module: object = lib.pdfium;
  if ('HEAPU8' in module && module.HEAPU8 instanceof Uint8Array) return module.HEAPU8;
  throw new Error('PDFium ne donne pas sa mémoire.');
}
