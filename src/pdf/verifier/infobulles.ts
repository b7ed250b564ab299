import type { Constat } from './constat.ts';
import type { Lecture } from './lecture.ts';
import { texte, valeur } from './objets.ts';

/**
 * Chaque place à remplir dit ce qu’on y écrit, à elle ou à son champ (ISO 14289-1, 7.18.1 ; Matterhorn 28-005) : c’est ce que lit une
 * synthèse vocale.
 */
export function infobulles({ annotations }: Lecture): Constat[] {
  return annotations
    .filter(({ sorte }) => sorte === 'Widget')
    .filter(({ dict }) =>
      [valeur(dict, 'TU'), valeur(dict, 'Parent', 'TU')].every((tu) => texte(tu).trim() === ''),
    )
    .map(({ page, dict }) => ({
      page,
      message: `Le champ « ${texte(valeur(dict, 'T') ?? valeur(dict, 'Parent', 'T'))} » n’a pas d’infobulle (TU).`,
    }));
}
