import type { Element } from 'hast';
import type { Noeud } from '../../../model/noeud.ts';
import type { Atelier, RenduDeNoeud } from '../atelier.ts';
import { cadreDeTableau } from '../cadre-de-tableau.ts';
import { el, texteDe } from '../hast.ts';

const COTES: Readonly<Record<string, string>> = { right: 'a-droite', center: 'au-centre' };

/** Un tableau : la première ligne porte les en-têtes de colonne, la première cellule de chaque ligne est son en-tête. */
export const tableau: RenduDeNoeud = (noeud, atelier) => {
  const [head, ...rows] = noeud.children ?? [];
  const cell = (contenu: Noeud, rang: number, scope?: 'col' | 'row'): Element =>
    cellule(contenu, noeud.align?.[rang], scope, atelier);
  const headers = (head?.children ?? []).map((contenu, rang) => cell(contenu, rang, 'col'));
  const lines = rows.map(({ children = [] }) =>
    el(
      'tr',
      {},
      children.map((contenu, rang) => cell(contenu, rang, rang === 0 ? 'row' : undefined)),
    ),
  );
  const table = el('table', {}, el('thead', {}, el('tr', {}, headers)), el('tbody', {}, lines));
  const intitules = headers.map((header) => texteDe([header])).filter((texte) => texte !== '');
  return [cadreDeTableau(table, headers.length, `Tableau : ${intitules.join(', ')}`)];
};

/** Une cellule ; vide, elle n’est l’en-tête de rien. */
function cellule(
  contenu: Noeud,
  cote: string | null | undefined,
  scope: string | undefined,
  { enfants }: Atelier,
): Element {
  const children = enfants(contenu);
  const header = scope !== undefined && children.length > 0;
  return el(
    header ? 'th' : 'td',
    { ...(header ? { scope } : {}), ...(cote ? { className: [COTES[cote] ?? 'a-gauche'] } : {}) },
    children,
  );
}
