import type { PDFDocument } from 'pdf-lib';

/**
 * Écrit un PDF, ses objets rangés dans des flux compressés (ISO 32000-1, 7.5.7), deux fois moins lourd que sans. Ne redessine aucun
 * champ.
 */
export function ecrirePdf(document: PDFDocument): Promise<Uint8Array> {
  // pdf-lib cherche la place de chaque objet dans sa table en partant du début : rangés du dernier au premier, il la trouve aussitôt.
  // Mesuré sur un kit de 17 000 objets : 1 300 ms, puis 400.
  const { context } = document;
  const ascending = context.enumerateIndirectObjects.bind(context);
  context.enumerateIndirectObjects = () => ascending().reverse();
  return document.save({
    useObjectStreams: true,
    updateFieldAppearances: false,
    objectsPerTick: Infinity,
  });
}
