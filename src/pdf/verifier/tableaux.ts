import { attribut, type Element, elementsDe, premierePage } from './arbre.ts';
import { type Constat, manques } from './constat.ts';
import type { Lecture } from './lecture.ts';
import { nom, nombre } from './objets.ts';

const GROUPES: ReadonlySet<string> = new Set(['THead', 'TBody', 'TFoot']);
const PORTEES: ReadonlySet<string> = new Set(['Row', 'Column', 'Both']);

/**
 * Chaque tableau est fait de rangées et de cases (ISO 32000-1, tableau 337 ; Matterhorn 09-004) : une case d’en-tête au moins dans la
 * première rangée, une portée à chaque case d’en-tête (ISO 14289-1, 7.5 ; 15-003), et autant de cases d’une rangée à l’autre, fusions
 * comprises (01-006, note 3).
 */
export function tableaux({ arbre }: Lecture): Constat[] {
  return arbre.elements.filter(({ role }) => role === 'Table').flatMap(defautsDe);
}

function defautsDe(table: Element): Constat[] {
  const rangees = elementsDe(table)
    .flatMap((enfant) => (GROUPES.has(enfant.role) ? elementsDe(enfant) : enfant))
    .filter(({ role }) => role !== 'Caption');
  const cases = rangees.flatMap(elementsDe);
  const premiere = rangees.slice(0, 1).flatMap(elementsDe);
  const largeurs = [...new Set(largeursDe(rangees))].sort((a, b) => a - b);
  return manques(
    [
      [
        rangees.length > 0 && rangees.every(({ role }) => role === 'TR'),
        'Un tableau doit avoir des rangées (TR), et rien d’autre.',
      ],
      [
        cases.every(({ role }) => role === 'TH' || role === 'TD'),
        'Une rangée de tableau contient autre chose que des cases (TH, TD).',
      ],
      [
        premiere.some(({ role }) => role === 'TH'),
        'Un tableau n’a pas de case d’en-tête (TH) dans sa première rangée.',
      ],
      [
        cases.every((une) => une.role !== 'TH' || PORTEES.has(nom(attribut(une, 'Table', 'Scope')))),
        'Une case d’en-tête ne dit pas si elle vaut pour sa rangée ou pour sa colonne (Scope).',
      ],
      [
        largeurs.length <= 1,
        `Les rangées d’un tableau n’ont pas toutes le même nombre de cases : ${largeurs.join(', ')}.`,
      ],
    ],
    premierePage(table),
  );
}

/** Le nombre de cases de chaque rangée ; une case haute compte aussi dans les rangées qu’elle traverse. */
function largeursDe(rangees: readonly Element[]): number[] {
  const largeurs = rangees.map(() => 0);
  for (const [rang, rangee] of rangees.entries()) {
    for (const une of elementsDe(rangee)) {
      const [large, haute] = [etendue(une, 'ColSpan'), etendue(une, 'RowSpan')];
      for (let ligne = rang; ligne < rang + haute; ligne++) largeurs[ligne] = (largeurs[ligne] ?? 0) + large;
    }
  }
  return largeurs;
}

function etendue(une: Element, cle: string): number {
  return nombre(attribut(une, 'Table', cle)) ?? 1;
}
