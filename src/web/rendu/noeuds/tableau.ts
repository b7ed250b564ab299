import type { Element } from 'hast';
import type { Noeud } from '../../../model/noeud.ts';
import type { RenduDeNoeud } from '../atelier.ts';
import { cadreDeTableau } from '../cadre-de-tableau.ts';
import { el, texteDe } from '../hast.ts';

const COTES: Readonly<Record<string, string>> = { right: 'a-droite', center: 'au-centre' };

/** Un tableau : la première ligne porte les en-têtes de colonne, la première cellule de chaque ligne est son en-tête. */
export const tableau: RenduDeNoeud = (noeud, { enfants }) => {
  const [head, ...rows] = noeud.children ?? [];
  const align = noeud.align ?? [];
  const cell =
    (tagName: string, scope: string | undefined) =>
    (contenu: Noeud, rang: number): Element => {
      const side = align[rang];
      return el(
        tagName,
        { ...(scope ? { scope } : {}), ...(side ? { className: [COTES[side] ?? 'a-gauche'] } : {}) },
        enfants(contenu),
      );
    };
  const headers = (head?.children ?? []).map((contenu, rang) =>
    // Un coin vide n’est l’en-tête de rien.
    (contenu.children ?? []).length === 0 ? el('td', {}) : cell('th', 'col')(contenu, rang),
  );
  const bodies = rows.map(({ children = [] }) =>
    el(
      'tr',
      {},
      children.slice(0, 1).map(cell('th', 'row')),
      children.slice(1).map((c, i) => cell('td', undefined)(c, i + 1)),
    ),
  );
  const table = el('table', {}, el('thead', {}, el('tr', {}, headers)), el('tbody', {}, bodies));
  return [
    cadreDeTableau(
      table,
      headers.length,
      `Tableau : ${headers
        .map((h) => texteDe([h]))
        .filter((t) => t !== '')
        .join(', ')}`,
    ),
  ];
};
