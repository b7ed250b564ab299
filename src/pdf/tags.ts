import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, PDFRef } from 'pdf-lib';

/** L’élément de structure de chaque annotation, par son StructParent. Source : ISO 32000-1, 14.7.4.4. */
export type ArbreDesParents = ReadonlyMap<number, PDFRef>;

/**
 * Lit l’arbre des parents d’un PDF balisé.
 * @throws {Error} si le PDF n’est pas balisé.
 */
export function lireArbreDesParents(document: PDFDocument): ArbreDesParents {
  const root = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  return new Map(entrees(root.lookup(PDFName.of('ParentTree'), PDFDict)));
}

function entrees(node: PDFDict): [number, PDFRef][] {
  const kids = node.lookupMaybe(PDFName.of('Kids'), PDFArray);
  const nums = node.lookupMaybe(PDFName.of('Nums'), PDFArray);
  const here: [number, PDFRef][] = [];
  for (let rang = 0; nums && rang < nums.size(); rang += 2) {
    const value = nums.get(rang + 1);
    // Les autres entrées sont des tableaux : le contenu marqué d’une page.
    if (value instanceof PDFRef) here.push([nums.lookup(rang, PDFNumber).asNumber(), value]);
  }
  const below = Array.from({ length: kids?.size() ?? 0 }, (_, rang) =>
    (kids as PDFArray).lookup(rang, PDFDict),
  );
  return [...here, ...below.flatMap(entrees)];
}

/**
 * Change la balise Link d’une annotation en balise Form, à sa place de lecture. Un Form sans rôle n’a qu’un enfant, la référence à son
 * annotation (ISO 32000-1, table 340) : c’est ce que Typst écrit pour un lien qui n’a pas de texte.
 * @throws {Error} si la balise n’est pas celle d’un lien sans texte.
 */
export function baliserEnChamp(document: PDFDocument, parents: ArbreDesParents, annotation: PDFRef): void {
  const dict = document.context.lookup(annotation, PDFDict);
  const key = dict.lookup(PDFName.of('StructParent'), PDFNumber).asNumber();
  const element = document.context.lookup(parents.get(key), PDFDict);
  const kids = element.lookup(PDFName.of('K'), PDFArray);
  const alone = kids.size() === 1 && kids.lookup(0, PDFDict).get(PDFName.of('Obj')) === annotation;
  if (element.get(PDFName.of('S')) !== PDFName.of('Link') || !alone) {
    throw new Error(`Place à remplir mal balisée : ${element}`);
  }
  element.set(PDFName.of('S'), PDFName.of('Form'));
  element.delete(PDFName.of('A'));
}
