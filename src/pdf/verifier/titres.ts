import { premierePage } from './arbre.ts';
import type { Constat } from './constat.ts';
import type { Lecture } from './lecture.ts';

/** Le premier titre est un H1, et aucun niveau n’est sauté en descendant (ISO 14289-1, 7.4.2 ; Matterhorn 14-002 et 14-003). */
export function titres({ arbre }: Lecture): Constat[] {
  const lus = arbre.elements.filter(({ role }) => /^H[1-6]$/.test(role));
  if (lus.length === 0) return [{ message: 'Le document n’a aucun titre balisé (H1 à H6).' }];
  let precedent = 0;
  return lus.flatMap((titre) => {
    const niveau = Number(titre.role.slice(1));
    const avant = precedent;
    precedent = niveau;
    if (niveau <= avant + 1) return [];
    const message =
      avant === 0
        ? `Le premier titre est un H${niveau} ; un H1 est attendu.`
        : `Un H${niveau} suit un H${avant} ; un H${avant + 1} au plus est attendu.`;
    return [{ page: premierePage(titre), message }];
  });
}
