import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
  PDFRef,
} from 'pdf-lib';

/** Une façon de casser le PDF de départ, et ce qu’on doit en dire. */
export interface Cas {
  nom: string;
  casser: (document: PDFDocument) => unknown;
  /** Une part de ce que dit le contrôle. */
  dit: string;
  /** Les autres contrôles que cette casse touche forcément. */
  aussi?: string[];
}

export const N = PDFName.of;

/** Le premier d’une liste, qui doit en avoir un. */
export function premier<T>(liste: readonly T[]): T {
  const [element] = liste;
  if (element === undefined) throw new Error('Le PDF de départ n’a pas de quoi faire ce cas.');
  return element;
}

/** L’objet auquel un chemin de clés mène, depuis un dictionnaire : il doit y être. */
export function au(dict: PDFDict, ...cles: string[]): PDFDict {
  return cles.reduce((objet, cle) => objet.lookup(N(cle), PDFDict), dict);
}

export function racine(document: PDFDocument): PDFDict {
  return au(document.catalog, 'StructTreeRoot');
}

/** Les enfants d’un élément, renvois non suivis. */
export function enfants(element: PDFDict): PDFArray {
  const k = element.lookup(N('K'));
  if (k instanceof PDFArray) return k;
  const seul = element.context.obj([]);
  const brut = element.get(N('K'));
  if (brut) seul.push(brut);
  element.set(N('K'), seul);
  return seul;
}

/** Les éléments enfants d’un élément. */
function sousElements(element: PDFDict): PDFDict[] {
  return enfants(element)
    .asArray()
    .map((enfant) => element.context.lookup(enfant))
    .filter((enfant): enfant is PDFDict => enfant instanceof PDFDict && enfant.has(N('S')));
}

/** Les éléments d’un type contenus dans un autre, dans l’ordre de lecture. */
export function elementsSous(parent: PDFDict, type: RegExp): PDFDict[] {
  return sousElements(parent).flatMap((element) => [
    ...(type.test(element.lookup(N('S'), PDFName).decodeText()) ? [element] : []),
    ...elementsSous(element, type),
  ]);
}

/** Les éléments d’un type, dans l’ordre de lecture. */
export const elements = (document: PDFDocument, type: RegExp): PDFDict[] =>
  elementsSous(racine(document), type);

/** La référence d’un élément, telle que son parent l’écrit. */
export function refDe(parent: PDFDict, element: PDFDict): PDFRef {
  const refs = enfants(parent)
    .asArray()
    .filter((enfant) => enfant instanceof PDFRef);
  return premier(refs.filter((ref) => element.context.lookup(ref) === element));
}

/** Les annotations d’une sorte, avec leur page. */
export function annotations(
  document: PDFDocument,
  sorte: string,
): { page: PDFPage; ref: PDFObject; dict: PDFDict }[] {
  return document.getPages().flatMap((page) =>
    (page.node.Annots()?.asArray() ?? []).flatMap((ref) => {
      const dict = document.context.lookup(ref, PDFDict);
      return dict.get(N('Subtype')) === N(sorte) ? [{ page, ref, dict }] : [];
    }),
  );
}

/** Les places de champ d’un type (Tx, Btn), avec leur page. */
export function places(document: PDFDocument, type: string): ReturnType<typeof annotations> {
  return annotations(document, 'Widget').filter(
    ({ dict }) => (dict.get(N('FT')) ?? dict.lookupMaybe(N('Parent'), PDFDict)?.get(N('FT'))) === N(type),
  );
}

/** L’élément de structure d’une annotation. */
export function elementDe(document: PDFDocument, annotation: PDFObject): PDFDict {
  return premier(
    elements(document, /^(Link|Form)$/).filter((element) =>
      enfants(element)
        .asArray()
        .some((enfant) => enfant instanceof PDFDict && enfant.get(N('Obj')) === annotation),
    ),
  );
}

/** Ajoute un élément vide à un autre, en dernier. */
export function ajouterElement(parent: PDFDict, type: string): PDFDict {
  const { context } = parent;
  const P = refDe(parent.lookup(N('P'), PDFDict), parent);
  const element = context.obj({ Type: 'StructElem', S: type, P, K: [] });
  enfants(parent).push(context.register(element));
  return element;
}

/** Ajoute des opérateurs à la fin d’une page. */
export function peindre(
  document: PDFDocument,
  operateurs: string,
  page = premier(document.getPages()),
): void {
  page.node.addContentStream(document.context.register(document.context.flateStream(operateurs)));
}

/** Change les métadonnées XMP. */
export function changerXmp(document: PDFDocument, avant: RegExp, apres: string): void {
  const flux = document.catalog.lookup(N('Metadata'));
  if (!(flux instanceof PDFRawStream)) throw new Error('Le PDF de départ n’a pas de métadonnées.');
  const xmp = new TextDecoder().decode(decodePDFRawStream(flux).decode());
  if (!avant.test(xmp)) throw new Error(`Les métadonnées n’ont pas ${avant}.`);
  const change = new TextEncoder().encode(xmp.replace(avant, apres));
  document.catalog.set(
    N('Metadata'),
    document.context.register(document.context.stream(change, { Type: 'Metadata', Subtype: 'XML' })),
  );
}

/** Remplace le dessin d’une place de champ, avec les mêmes ressources. */
export function redessiner(
  document: PDFDocument,
  place: PDFDict,
  operateurs: string,
  Resources: PDFDict,
): void {
  const dessin = document.context.flateStream(operateurs, {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, 100, 20],
    Resources,
  });
  place.set(N('AP'), document.context.obj({ N: document.context.register(dessin) }));
}
