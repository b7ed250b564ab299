import type { Element } from 'hast';
import type { Noeud } from '../../../model/noeud.ts';
import type { Atelier, RenduDeNoeud } from '../atelier.ts';
import { cadreDeTableau } from '../cadre-de-tableau.ts';
import { el, texteDe } from '../hast.ts';

const COTES: Readonly<Record<string, string>> = { right: 'a-droite', center: 'au-centre' };

/** À partir de ce nombre de colonnes, les lignes d’un tableau s’empilent sur un téléphone (contenu.css). */
const EMPILABLE = 3;

/**
 * Un tableau : la première ligne porte les en-têtes de colonne, la première cellule de chaque ligne est son en-tête. Un tableau croisé,
 * dont le coin est vide, garde sa forme et défile s’il le faut.
 */
export const tableau: RenduDeNoeud = (noeud, atelier) => {
  const [head, ...rows] = noeud.children ?? [];
  const colonnes = head?.children ?? [];
  const pile = colonnes.length >= EMPILABLE && (colonnes[0]?.children ?? []).length > 0;
  const role = (nom: string): { role?: string } => (pile ? { role: nom } : {});
  const cell = (contenu: Noeud, rang: number, scope?: 'col' | 'row', titre = ''): Element =>
    cellule(contenu, { cote: noeud.align?.[rang], scope, titre, pile }, atelier);
  const headers = colonnes.map((contenu, rang) => cell(contenu, rang, 'col'));
  const titres = headers.map((header) => texteDe([header]));
  const lines = rows.map(({ children = [] }) =>
    el(
      'tr',
      role('row'),
      children.map((contenu, rang) =>
        rang === 0 ? cell(contenu, rang, 'row') : cell(contenu, rang, undefined, titres[rang]),
      ),
    ),
  );
  const table = el(
    'table',
    pile ? { className: ['empilable'], ...role('table') } : {},
    el('thead', role('rowgroup'), el('tr', role('row'), headers)),
    el('tbody', role('rowgroup'), lines),
  );
  const nom = `Tableau : ${titres.filter((titre) => titre !== '').join(', ')}`;
  return [pile ? el('div', { className: ['tableau'] }, table) : cadreDeTableau(table, colonnes.length, nom)];
};

interface Place {
  cote: string | null | undefined;
  scope: 'col' | 'row' | undefined;
  /** L’en-tête de sa colonne, que la cellule redit quand les lignes s’empilent. */
  titre: string;
  /** Vrai si les lignes s’empilent : mises en blocs, elles perdraient leur rôle sans ces attributs. */
  pile: boolean;
}

const ROLES = { col: 'columnheader', row: 'rowheader' } as const;

/** Une cellule ; vide, elle n’est l’en-tête de rien. */
function cellule(contenu: Noeud, { cote, scope, titre, pile }: Place, { enfants }: Atelier): Element {
  const children = enfants(contenu);
  const header = children.length > 0 ? scope : undefined;
  return el(
    header ? 'th' : 'td',
    {
      ...(header ? { scope: header } : {}),
      ...(pile ? { role: header ? ROLES[header] : 'cell' } : {}),
      ...(pile && titre ? { dataT: titre } : {}),
      ...(cote ? { className: [COTES[cote] ?? 'a-gauche'] } : {}),
    },
    children,
  );
}
