import type { Element, ElementContent } from 'hast';
import { LIGNES_D_ECRITURE } from '../../model/champ.ts';
import { el } from '../../web/rendu/hast.ts';
import { libelle } from './libelle.ts';
import type { PropsDeChamp } from './props.ts';

type TypeSansTableau = Exclude<PropsDeChamp['type'], 'tableau'>;
type Zone = (props: PropsDeChamp) => ElementContent;

/** Une place vide, muette pour un lecteur d’écran : le libellé suffit. */
function place(lignes: number, repere?: string): Element {
  return el('div', { className: ['zone'], style: `--lignes:${lignes}`, ariaHidden: 'true' }, repere);
}

function options(forme: 'rond' | 'carre'): Zone {
  return ({ options = [] }) =>
    el(
      'ul',
      { className: ['options'] },
      options.map((option) => el('li', {}, coche(forme), option)),
    );
}

/** Une case à cocher au crayon. */
export function coche(forme: 'rond' | 'carre'): Element {
  return el('span', { className: ['coche', forme], ariaHidden: 'true' });
}

/** De 1 à 4, une ligne par moment où l’on répond. Les chiffres se disent eux-mêmes : pas d’en-tête de colonne à répéter. */
const echelle: Zone = (props) => {
  const degres = [1, 2, 3, 4].map((degre) =>
    el('td', {}, el('span', { className: ['degre'] }, String(degre))),
  );
  const rows = (props.passages ?? ['réponse']).map((passage) =>
    el('tr', {}, el('th', { scope: 'row' }, passage), degres),
  );
  return el('table', { className: ['echelle'] }, el('caption', {}, libelle(props)), el('tbody', {}, rows));
};

/** La place où l’on répond, selon le type du champ. */
export const zones: Readonly<Record<TypeSansTableau, Zone>> = {
  texte: () => place(1),
  nombre: () => place(1),
  montant: () => place(1, '€'),
  date: () => place(1, '/ /'),
  paragraphe: ({ lignes = LIGNES_D_ECRITURE }) => place(lignes),
  signature: ({ lignes = LIGNES_D_ECRITURE }) => place(lignes),
  choix: options('rond'),
  cases: options('carre'),
  echelle,
};
