import { PDFArray, type PDFObject } from 'pdf-lib';
import type { Constat } from './constat.ts';
import type { Lecture } from './lecture.ts';
import { brut, dictionnaire, nom } from './objets.ts';

/** Les actions que PDF/A refuse (ISO 19005-2, 6.5.1). */
const REFUSEES: ReadonlySet<string> = new Set([
  ...[
    'JavaScript',
    'Launch',
    'Sound',
    'Movie',
    'ResetForm',
    'ImportData',
    'Hide',
    'SetOCGState',
    'Rendition',
  ],
  ...['Trans', 'GoTo3D'],
]);

/**
 * Le document n’exécute rien : ni script, ni programme lancé, ni autre action que PDF/A refuse, où qu’elle soit (ISO 19005-2, 6.5.1) ; ni
 * action déclenchée par un événement (6.4.1 et 6.5.2).
 */
export function actions({ document }: Lecture): Constat[] {
  const trouvees = new Set<string>();
  for (const [, objet] of document.context.enumerateIndirectObjects()) relever(objet, trouvees);
  return [...trouvees].map((action) => ({
    message: `Le document a une action ${action}, que PDF/A refuse.`,
  }));
}

/** Relève les actions refusées d’un objet et de ce qu’il contient sur place ; ce à quoi il renvoie est lu à part. */
function relever(objet: PDFObject, trouvees: Set<string>): void {
  if (objet instanceof PDFArray) for (const element of objet.asArray()) relever(element, trouvees);
  const dict = dictionnaire(objet);
  if (!dict) return;
  const sorte = nom(brut(dict, 'S'));
  // Un élément de structure a lui aussi un S, qui est son type, et un parent.
  if (REFUSEES.has(sorte) && brut(dict, 'P') === undefined) trouvees.add(sorte);
  if (brut(dict, 'AA') !== undefined) trouvees.add('déclenchée par un événement (AA)');
  for (const valeur of dict.values()) relever(valeur, trouvees);
}
