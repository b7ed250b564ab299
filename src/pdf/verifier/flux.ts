import { decodePDFRawStream, PDFDict, type PDFDocument, PDFRawStream } from 'pdf-lib';
import { dictionnaire, liste, nom, nombre, valeur } from './objets.ts';

/** Un flux de contenu : ce qui se peint sur une page, ou dans un objet dont elle se sert. */
export interface Flux {
  page: number;
  /** « apparence » : le dessin d’une annotation ; « objet » : un formulaire XObject ou un motif. */
  lieu: 'page' | 'apparence' | 'objet';
  octets: Uint8Array;
  ressources: PDFDict | undefined;
}

/** Tous les flux de contenu d’un document, chacun une fois, même quand plusieurs pages s’en servent. */
export function* fluxDuDocument(document: PDFDocument): Generator<Flux> {
  const vus = new Set<PDFRawStream>();
  for (const [rang, { node }] of document.getPages().entries()) {
    const page = rang + 1;
    const ressources = node.Resources();
    yield { page, lieu: 'page', octets: joindre(liste(node.Contents()).map(octetsDe)), ressources };
    yield* objetsDe(ressources, page, vus);
    for (const annotation of liste(node.Annots())) {
      for (const dessin of dessinsDe(annotation)) yield* interieur(dessin, 'apparence', page, vus, undefined);
    }
  }
}

/** Les octets décodés d’un flux ; vide si ce n’en est pas un. */
export function octetsDe(objet: unknown): Uint8Array {
  return objet instanceof PDFRawStream ? decodePDFRawStream(objet).decode() : new Uint8Array();
}

/** Les flux d’une page se suivent comme s’ils n’en faisaient qu’un ; une coupure sépare deux mots. */
function joindre(morceaux: readonly Uint8Array[]): Uint8Array {
  const joint = new Uint8Array(morceaux.reduce((total, { length }) => total + length + 1, 0)).fill(0x0a);
  let place = 0;
  for (const morceau of morceaux) {
    joint.set(morceau, place);
    place += morceau.length + 1;
  }
  return joint;
}

/** Les apparences d’une annotation, une par état si elle en a. */
function dessinsDe(annotation: unknown): PDFRawStream[] {
  const apparences = annotation instanceof PDFDict ? dictionnaire(valeur(annotation, 'AP')) : undefined;
  return ['N', 'D', 'R'].flatMap((cle) => {
    const apparence = valeur(apparences, cle);
    const etats =
      apparence instanceof PDFDict ? apparence.keys().map((etat) => apparence.lookup(etat)) : [apparence];
    return etats.filter((etat) => etat instanceof PDFRawStream);
  });
}

function* interieur(
  flux: PDFRawStream,
  lieu: Flux['lieu'],
  page: number,
  vus: Set<PDFRawStream>,
  ressourcesDuDehors: PDFDict | undefined,
): Generator<Flux> {
  if (vus.has(flux)) return;
  vus.add(flux);
  const ressources = dictionnaire(valeur(flux, 'Resources')) ?? ressourcesDuDehors;
  yield { page, lieu, octets: octetsDe(flux), ressources };
  yield* objetsDe(ressources, page, vus);
}

/** Les formulaires XObject et les motifs peints d’un dictionnaire de ressources, et les leurs. */
function* objetsDe(ressources: PDFDict | undefined, page: number, vus: Set<PDFRawStream>): Generator<Flux> {
  for (const categorie of ['XObject', 'Pattern']) {
    const objets = dictionnaire(valeur(ressources, categorie));
    for (const cle of objets?.keys() ?? []) {
      const objet = objets?.lookup(cle);
      if (objet instanceof PDFRawStream && estDuContenu(objet)) {
        yield* interieur(objet, 'objet', page, vus, ressources);
      }
    }
  }
}

function estDuContenu(flux: PDFRawStream): boolean {
  return nom(valeur(flux, 'Subtype')) === 'Form' || nombre(valeur(flux, 'PatternType')) === 1;
}
