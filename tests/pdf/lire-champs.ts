import {
  PDFArray,
  PDFCheckBox,
  PDFDict,
  PDFDocument,
  PDFDropdown,
  type PDFField,
  PDFHexString,
  PDFName,
  PDFRadioGroup,
  PDFString,
  PDFTextField,
} from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Reponses } from '../../src/model/saisie.ts';

/** Ce que contient chaque champ rempli, lu par les fonctions ordinaires de pdf-lib. */
export async function valeursParPdfLib(octets: Uint8Array): Promise<Reponses> {
  const document = await PDFDocument.load(octets, { updateMetadata: false, parseSpeed: Infinity });
  const fields = document.getForm().getFields();
  return sansVides(fields.map((field) => [field.getName(), valeurDe(field)]));
}

function valeurDe(field: PDFField): string | boolean {
  if (field instanceof PDFTextField) return field.getText() ?? '';
  if (field instanceof PDFCheckBox) return boutonsEnfonces(field).length > 0 && field.isChecked();
  if (field instanceof PDFRadioGroup) return unSeul(field, boutonsEnfonces(field), field.getSelected());
  if (field instanceof PDFDropdown) return field.getSelected().join();
  throw new Error(`champ d’un genre imprévu : ${field.getName()}`);
}

/** Les boutons que la page montre cochés, quoi que dise la valeur du champ. */
function boutonsEnfonces(field: PDFRadioGroup | PDFCheckBox): string[] {
  return field.acroField
    .getWidgets()
    .map((widget) => widget.getAppearanceState()?.decodeText() ?? '')
    .filter((state) => state !== 'Off');
}

function unSeul(field: PDFField, enfonces: readonly string[], valeur = ''): string {
  if (enfonces.join() !== valeur)
    throw new Error(`${field.getName()} vaut « ${valeur} », et montre « ${enfonces} »`);
  return valeur;
}

/** Les mêmes, lues par pdf.js. */
export async function valeursParPdfjs(octets: Uint8Array): Promise<Reponses> {
  const task = getDocument({ data: octets.slice(), verbosity: 0 });
  const fields = (await (await task.promise).getFieldObjects()) ?? new Map();
  await task.destroy();
  return sansVides(Object.entries(fields).map(([nom, objets]) => [nom, valeurDObjets(objets)]));
}

interface ObjetPdfjs {
  type: string;
  value: string | string[] | null;
}

/** Un champ de plusieurs places a un objet pour lui-même, sans type, et un par place. */
function valeurDObjets(objets: readonly ObjetPdfjs[]): string | boolean {
  const [{ type, value }] = objets.filter((objet) => objet.type !== '') as [ObjetPdfjs];
  if (type === 'checkbox') return value !== 'Off';
  return value === 'Off' || value === null ? '' : String(value);
}

/** Sans les champs vides ; un lecteur de PDF finit une ligne comme sa machine. */
function sansVides(valeurs: readonly (readonly [string, string | boolean])[]): Reponses {
  return Object.fromEntries(
    valeurs
      .filter(([, valeur]) => valeur !== '' && valeur !== false)
      .map(([nom, valeur]) => [nom, typeof valeur === 'string' ? valeur.replace(/\r\n?/g, '\n') : valeur]),
  );
}

/** Le nom du champ de chaque élément Form de l’arbre de structure, dans l’ordre de lecture. */
export async function champsBalises(octets: Uint8Array): Promise<string[]> {
  const document = await PDFDocument.load(octets, { updateMetadata: false, parseSpeed: Infinity });
  const visiter = (element: PDFDict): string[] => {
    const kids = enfantsDe(element);
    if (element.get(PDFName.of('S')) === PDFName.of('Form'))
      return kids.map((kid) => nomDuChamp(kid.lookup(PDFName.of('Obj'), PDFDict)));
    return kids.flatMap(visiter);
  };
  return visiter(document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict));
}

function enfantsDe(element: PDFDict): PDFDict[] {
  const kids = element.lookup(PDFName.of('K'));
  const list = kids instanceof PDFArray ? kids.asArray().map((kid) => element.context.lookup(kid)) : [kids];
  return list.filter((kid) => kid instanceof PDFDict);
}

function nomDuChamp(widget: PDFDict): string {
  const field = widget.lookupMaybe(PDFName.of('Parent'), PDFDict) ?? widget;
  return field.lookup(PDFName.of('T'), PDFString, PDFHexString).decodeText();
}
