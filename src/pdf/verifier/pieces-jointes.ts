import { PDFArray, PDFDict, type PDFObject } from 'pdf-lib';
import { type Constat, manques } from './constat.ts';
import type { Lecture } from './lecture.ts';
import { dictionnaire, liste, nom, texte, valeur } from './objets.ts';
import { propriete } from './xmp.ts';

/**
 * Un document qui a des pièces jointes est un PDF/A-3 (PDF/A-2 n’en admet pas d’autres que des PDF/A). Chaque pièce a ses deux noms (ISO
 * 14289-1, 7.11 ; Matterhorn 21-001), une description, son rapport au document, et le catalogue la cite (ISO 19005-3, 6.8).
 */
export function piecesJointes({ catalogue, xmp }: Lecture): Constat[] {
  const pieces = piecesDe(valeur(catalogue, 'Names', 'EmbeddedFiles'));
  if (pieces.length === 0) return [];
  const citees = new Set(liste(valeur(catalogue, 'AF')));
  return [
    ...manques([
      [
        propriete(xmp, 'pdfaid:part') === '3',
        'Le document a des pièces jointes : pdfaid:part doit valoir 3.',
      ],
    ]),
    ...pieces.flatMap((piece) => {
      const fichier = texte(valeur(piece, 'UF')) || texte(valeur(piece, 'F'));
      const manque = (quoi: string): string => `La pièce jointe « ${fichier} » ${quoi}.`;
      return manques([
        [
          texte(valeur(piece, 'F')) !== '' && texte(valeur(piece, 'UF')) !== '',
          manque('n’a pas ses deux noms, F et UF'),
        ],
        [
          nom(valeur(piece, 'AFRelationship')) !== '',
          manque('ne dit pas son rapport au document (AFRelationship)'),
        ],
        [texte(valeur(piece, 'Desc')).trim() !== '', manque('n’a pas de description (Desc)')],
        [citees.has(piece), manque('n’est pas citée par le catalogue (AF)')],
      ]);
    }),
  ];
}

/** Les fichiers d’un arbre de noms (ISO 32000-1, 7.9.6) : une clé, un fichier, une clé, un fichier. */
function piecesDe(noeud: PDFObject | undefined, vus = new Set<PDFObject>()): PDFDict[] {
  if (!noeud || vus.has(noeud)) return [];
  vus.add(noeud);
  const noms = valeur(noeud, 'Names');
  const ici = noms instanceof PDFArray ? liste(noms).filter((_, rang) => rang % 2 === 1) : [];
  return [
    ...ici.map(dictionnaire).filter((piece) => piece instanceof PDFDict),
    ...liste(valeur(noeud, 'Kids')).flatMap((enfant) => piecesDe(enfant, vus)),
  ];
}
