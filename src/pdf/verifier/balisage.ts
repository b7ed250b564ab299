import { type Constat, manques } from './constat.ts';
import type { Lecture } from './lecture.ts';

/**
 * Tout ce qui se peint sur une page est balisé ou dit décoratif, jamais les deux (ISO 14289-1, 7.1 ; Matterhorn 01-003, 01-004, 01-005).
 * Ce qu’un formulaire XObject ou un motif peint suit la marque de la page qui l’appelle : l’intérieur n’en est pas contrôlé.
 */
export function balisage({ releves }: Lecture): Constat[] {
  return releves
    .filter(({ lieu }) => lieu === 'page')
    .flatMap(({ page, horsBalise, imbrications, desequilibre }) =>
      manques(
        [
          [horsBalise === 0, `Textes et traits ni balisés ni dits décoratifs : ${horsBalise}.`],
          [imbrications === 0, `Contenus balisés et décoratifs emboîtés : ${imbrications}.`],
          [
            desequilibre === 0,
            `Marques de contenu ouvertes sans être fermées, ou l’inverse : ${desequilibre}.`,
          ],
        ],
        page,
      ),
    );
}
