import { type Constat, manques } from './constat.ts';
import type { Lecture } from './lecture.ts';
import { valeur, vrai } from './objets.ts';
import { propriete, texteDe } from './xmp.ts';

/**
 * Le document se dit balisé (ISO 14289-1, 7.1 ; Matterhorn 01-007), montre son titre plutôt que le nom du fichier (07-001, 07-002), et
 * ses métadonnées XMP disent PDF/UA-1 et le titre (06-001, 06-002, 06-003).
 */
export function metadonnees({ catalogue, xmp }: Lecture): Constat[] {
  return manques([
    [
      vrai(valeur(catalogue, 'MarkInfo', 'Marked')),
      'MarkInfo ne dit pas que le document est balisé : Marked doit valoir true.',
    ],
    [
      !vrai(valeur(catalogue, 'MarkInfo', 'Suspects')),
      'MarkInfo dit que les balises sont douteuses : Suspects doit valoir false.',
    ],
    [
      vrai(valeur(catalogue, 'ViewerPreferences', 'DisplayDocTitle')),
      'La fenêtre montrerait le nom du fichier au lieu du titre : DisplayDocTitle doit valoir true.',
    ],
    [
      propriete(xmp, 'pdfuaid:part') === '1',
      'Les métadonnées XMP ne disent pas PDF/UA-1 : pdfuaid:part doit valoir 1.',
    ],
    [
      texteDe(xmp, 'dc:title') !== '',
      'Les métadonnées XMP ne disent pas le titre : dc:title est absent ou vide.',
    ],
  ]);
}
