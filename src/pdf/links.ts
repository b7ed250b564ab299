import { PDFDict, type PDFDocument, PDFName, PDFString } from 'pdf-lib';

/**
 * Racine provisoire des liens d’un document, tant qu’il passe par Typst. Les mêmes fiches, menées à dix kits, se composent alors une seule
 * fois ; la vraie racine vient après.
 */
export const RACINE_PROVISOIRE = 'racine:';

/** Mène les liens d’un PDF à leur vraie adresse. `racine` : l’adresse publique que remplace la racine provisoire, terminée par « / ». */
export function menerA(document: PDFDocument, racine: string): void {
  for (const page of document.getPages()) {
    for (const ref of page.node.Annots()?.asArray() ?? []) {
      const annotation = document.context.lookup(ref, PDFDict);
      const action = annotation.lookupMaybe(PDFName.of('A'), PDFDict);
      if (action) remplacer(action, 'URI', racine);
      // Ce qu’une synthèse vocale dit du lien : Typst y met la même adresse.
      remplacer(annotation, 'Contents', racine);
    }
  }
}

function remplacer(dict: PDFDict, key: string, racine: string): void {
  const value = dict.lookup(PDFName.of(key));
  if (!(value instanceof PDFString)) return;
  const text = value.decodeText();
  if (!text.startsWith(RACINE_PROVISOIRE)) return;
  dict.set(PDFName.of(key), PDFString.of(racine + text.slice(RACINE_PROVISOIRE.length)));
}
