import type { Element } from 'hast';
import { composerTexte } from '../../model/typographie.ts';
import { el } from './hast.ts';

/** À partir de ce nombre de colonnes, un tableau peut dépasser l’écran d’un téléphone. */
const LARGE = 4;

/**
 * Le cadre dans lequel un tableau défile s’il est plus large que l’écran. Un cadre qui défile doit recevoir le focus, sinon on
 * ne peut pas le parcourir au clavier ; un tableau étroit reste hors de l’ordre de tabulation.
 */
export function cadreDeTableau(table: Element, colonnes: number, nom: string): Element {
  return colonnes < LARGE
    ? el('div', { className: ['tableau'] }, table)
    : el(
        'div',
        {
          className: ['tableau', 'tableau-large'],
          style: `--colonnes:${colonnes}`,
          role: 'group',
          ariaLabel: composerTexte(nom),
          tabIndex: 0,
        },
        table,
      );
}
