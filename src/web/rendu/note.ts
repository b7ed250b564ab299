import type { Element, ElementContent } from 'hast';
import { el } from './hast.ts';

/**
 * Un encadré avec son titre visible. « role=note » plutôt que aside : un repère de navigation par encadré noierait les repères
 * de la page.
 */
export function note(classe: string, titre: string, enfants: readonly ElementContent[]): Element {
  return el(
    'div',
    { className: ['note', classe], role: 'note' },
    el('p', { className: ['note-titre'] }, el('strong', {}, titre)),
    enfants,
  );
}
