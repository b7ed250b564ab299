import { type PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib';

/** Un champ à remplir : son nom complet, et ce qu’une synthèse vocale en dit. */
export interface ChampDeclare {
  nom: string;
  infobulle: string;
}

/** Ce qu’un PDF dit de lui-même ; vide : il n’en dit rien. */
export interface Declarations {
  titre: string;
  langue: string;
  /** Version du socle, MAJEUR.MINEUR.CORRECTIF. */
  socle: string;
  /** Jour du contenu, AAAA-MM-JJ. */
  jour: string;
  /** Adresse de la page équivalente, écrite dans les métadonnées. */
  adresse: string;
  /** Adresses où mènent les liens de la première et de la dernière page. */
  liens: string[];
  champs: ChampDeclare[];
}

const SOCLE = /^socle (\d+\.\d+\.\d+)$/;

/** Lit ce qu’un PDF dit de lui-même : métadonnées (ISO 32000-1, 14.3), langue (14.9.2), champs (12.7). */
export async function declarationsDe(octets: Uint8Array): Promise<Declarations> {
  const document = await PDFDocument.load(octets, { updateMetadata: false, parseSpeed: Infinity });
  const mots = (document.getKeywords() ?? '').split(/,\s*/);
  const pages = document.getPages();
  return {
    titre: document.getTitle() ?? '',
    langue: texteDe(document.catalog.get(PDFName.of('Lang'))),
    socle: mots.flatMap((mot) => SOCLE.exec(mot)?.[1] ?? [])[0] ?? '',
    jour: document.getCreationDate()?.toISOString().slice(0, 10) ?? '',
    adresse: mots.find((mot) => /^https?:/.test(mot)) ?? '',
    liens: [...new Set([pages[0], pages.at(-1)])].flatMap((page) =>
      dictsDe(page?.node.Annots()).map((annotation) =>
        texteDe(annotation.lookupMaybe(PDFName.of('A'), PDFDict)?.get(PDFName.of('URI'))),
      ),
    ),
    champs: document
      .getForm()
      .getFields()
      .map((champ) => ({
        nom: champ.getName(),
        infobulle: texteDe(champ.acroField.dict.get(PDFName.of('TU'))),
      })),
  };
}

function dictsDe(annotations: PDFArray | undefined): PDFDict[] {
  return Array.from({ length: annotations?.size() ?? 0 }, (_, rang) =>
    (annotations as PDFArray).lookup(rang, PDFDict),
  );
}

function texteDe(objet: unknown): string {
  return objet instanceof PDFString || objet instanceof PDFHexString ? objet.decodeText() : '';
}
