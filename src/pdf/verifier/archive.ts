import { type Constat, manques } from './constat.ts';
import { octetsDe } from './flux.ts';
import type { Lecture } from './lecture.ts';
import { liste, nom, valeur } from './objets.ts';
import { propriete } from './xmp.ts';

/**
 * Le document se déclare PDF/A-2 ou PDF/A-3, niveau A (ISO 19005-2 et 19005-3, 6.6.4), décrit le schéma pdfuaid que PDF/A ne connaît
 * pas (6.6.2.3), et donne le profil de couleur de ses gris et de ses rouges, verts, bleus (6.2.3).
 */
export function archive({ catalogue, xmp }: Lecture): Constat[] {
  const [partie, niveau] = [propriete(xmp, 'pdfaid:part'), propriete(xmp, 'pdfaid:conformance')];
  return manques([
    [partie === '2' || partie === '3', `pdfaid:part vaut « ${partie} » ; 2 ou 3 est attendu.`],
    [niveau === 'A', `pdfaid:conformance vaut « ${niveau} » ; A est attendu.`],
    [
      propriete(xmp, 'pdfaSchema:namespaceURI') === 'http://www.aiim.org/pdfua/ns/id/' &&
        propriete(xmp, 'pdfaSchema:prefix') === 'pdfuaid' &&
        propriete(xmp, 'pdfaProperty:name') === 'part',
      'Les métadonnées XMP ne décrivent pas le schéma pdfuaid, que PDF/A ne connaît pas.',
    ],
    [
      liste(valeur(catalogue, 'OutputIntents')).some(
        (intention) =>
          nom(valeur(intention, 'S')) === 'GTS_PDFA1' &&
          estUnProfil(octetsDe(valeur(intention, 'DestOutputProfile'))),
      ),
      'Le document n’a pas de profil de couleur : OutputIntents doit avoir une entrée GTS_PDFA1 avec un profil ICC.',
    ],
  ]);
}

/** Un profil ICC porte « acsp » à partir de son trente-septième octet (ISO 15076-1, 7.2). */
function estUnProfil(octets: Uint8Array): boolean {
  return String.fromCharCode(...octets.subarray(36, 40)) === 'acsp';
}
