import type { PDFObject } from 'pdf-lib';
import { nom, valeur } from './objets.ts';

/** Les types de structure standard (ISO 32000-1, 14.8.4). */
const STANDARD: ReadonlySet<string> = new Set([
  ...[
    'Document',
    'Part',
    'Art',
    'Sect',
    'Div',
    'BlockQuote',
    'Caption',
    'TOC',
    'TOCI',
    'Index',
    'NonStruct',
    'Private',
  ],
  ...['P', 'H', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'L', 'LI', 'Lbl', 'LBody'],
  ...['Table', 'TR', 'TH', 'TD', 'THead', 'TBody', 'TFoot'],
  ...['Span', 'Quote', 'Note', 'Reference', 'BibEntry', 'Code', 'Link', 'Annot'],
  ...['Ruby', 'RB', 'RT', 'RP', 'Warichu', 'WT', 'WP', 'Figure', 'Formula', 'Form'],
]);

export function estStandard(role: string): boolean {
  return STANDARD.has(role);
}

/** Le type standard auquel la table des rôles mène ; le dernier trouvé si elle n’y mène pas, ou si elle tourne en rond. */
export function roleStandard(type: string, table: PDFObject | undefined): string {
  const vus = new Set<string>();
  let role = type;
  while (!STANDARD.has(role) && !vus.has(role)) {
    vus.add(role);
    role = nom(valeur(table, role)) || role;
  }
  return role;
}
