import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFString } from 'pdf-lib';
import { type PoliceDeSaisie, policeDuFormulaire } from './form-font.ts';
import type { Cadre } from './text-layout.ts';
import { A_DROITE, cadreDe, DECOCHE, MULTILIGNE } from './widget.ts';

/** Le formulaire d’un PDF construit ici, avec de quoi y écrire. */
export interface Formulaire {
  document: PDFDocument;
  champs: ReadonlyMap<string, Champ>;
  police: PoliceDeSaisie;
}

export interface Champ {
  dict: PDFDict;
  /** L’intitulé entier. */
  libelle: string;
  /** Texte à écrire, réponse à choisir dans une liste, ou bouton à cocher. */
  type: 'Tx' | 'Ch' | 'Btn';
  paragraphe: boolean;
  aDroite: boolean;
  /** Les réponses d’une liste : ce qui s’enregistre, et ce qui se lit. */
  options: ReadonlyMap<string, string>;
  places: readonly Place[];
}

export interface Place {
  widget: PDFDict;
  cadre: Cadre;
  /** Le bouton de cette place, quand il est coché : le nom de sa réponse. */
  coche: string | undefined;
}

/**
 * Ouvre un PDF construit ici, vide ou déjà rempli, et lit tout ce qu’il faut pour y répondre.
 * @throws {Error} si ce n’est pas un PDF entier, s’il n’a pas de champ, ou s’il n’a pas été construit ici.
 */
export async function ouvrirFormulaire(octets: Uint8Array): Promise<Formulaire> {
  const document = await ouvrir(octets);
  if (!document.catalog.has(PDFName.of('AcroForm'))) throw new Error('Ce PDF n’a pas de champ à remplir.');
  try {
    return { document, champs: lireChamps(document), police: policeDuFormulaire(document) };
  } catch (cause) {
    throw new Error('Ce PDF est abîmé, ou ne vient pas d’ici\u00A0: ses champs ne se lisent pas.', { cause });
  }
}

async function ouvrir(octets: Uint8Array): Promise<PDFDocument> {
  try {
    const document = await PDFDocument.load(octets, {
      updateMetadata: false,
      parseSpeed: Infinity,
      throwOnInvalidObject: true,
    });
    // D’un fichier abîmé, pdf-lib rend parfois un document sans catalogue ou sans pages, qu’il ne saurait pas écrire.
    document.getPages();
    return document;
  } catch (cause) {
    throw new Error('Ce fichier n’est pas un PDF, ou il est abîmé\u00A0: il ne se lit pas.', { cause });
  }
}

function lireChamps(document: PDFDocument): Map<string, Champ> {
  const fields = document.catalog
    .lookup(PDFName.of('AcroForm'), PDFDict)
    .lookup(PDFName.of('Fields'), PDFArray);
  return new Map(dictsDe(fields).map((dict) => [texteDe(dict, 'T'), lireChamp(dict)]));
}

function lireChamp(dict: PDFDict): Champ {
  const type = dict.lookup(PDFName.of('FT'), PDFName).decodeText();
  if (type !== 'Tx' && type !== 'Ch' && type !== 'Btn') throw new Error(`Champ de type ${type}.`);
  const kids = dict.lookupMaybe(PDFName.of('Kids'), PDFArray);
  return {
    dict,
    libelle: texteDe(dict, 'TU'),
    type,
    paragraphe: (nombreDe(dict, 'Ff') & MULTILIGNE) !== 0,
    aDroite: nombreDe(dict, 'Q') === A_DROITE,
    options: new Map(type === 'Ch' ? lireOptions(dict) : []),
    places: (kids ? dictsDe(kids) : [dict]).map((widget) => ({
      widget,
      cadre: cadreDe(widget),
      coche: type === 'Btn' ? etatCoche(widget) : undefined,
    })),
  };
}

function lireOptions(dict: PDFDict): [string, string][] {
  const options = dict.lookup(PDFName.of('Opt'), PDFArray);
  return Array.from({ length: options.size() }, (_, rang) => {
    const pair = options.lookup(rang, PDFArray);
    return [
      pair.lookup(0, PDFString, PDFHexString).decodeText(),
      pair.lookup(1, PDFString, PDFHexString).decodeText(),
    ];
  });
}

function etatCoche(widget: PDFDict): string | undefined {
  const states = widget.lookup(PDFName.of('AP'), PDFDict).lookup(PDFName.of('N'), PDFDict);
  return states
    .keys()
    .map((state) => state.decodeText())
    .find((state) => state !== DECOCHE);
}

function dictsDe(array: PDFArray): PDFDict[] {
  return Array.from({ length: array.size() }, (_, rang) => array.lookup(rang, PDFDict));
}

function texteDe(dict: PDFDict, key: string): string {
  return dict.lookup(PDFName.of(key), PDFString, PDFHexString).decodeText();
}

function nombreDe(dict: PDFDict, key: string): number {
  return dict.lookupMaybe(PDFName.of(key), PDFNumber)?.asNumber() ?? 0;
}
