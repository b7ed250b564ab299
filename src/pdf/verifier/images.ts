import { premierePage } from './arbre.ts';
import type { Constat } from './constat.ts';
import type { Lecture } from './lecture.ts';
import { texte, valeur } from './objets.ts';

/** Chaque image balisée a un texte qui la remplace (ISO 14289-1, 7.3 ; Matterhorn 13-004). */
export function images({ arbre }: Lecture): Constat[] {
  return arbre.elements
    .filter(({ role, dict }) => role === 'Figure' && texte(valeur(dict, 'Alt')).trim() === '')
    .map((figure) => ({
      page: premierePage(figure),
      message: 'Une image n’a pas de texte de remplacement (Alt).',
    }));
}
