import type { Element } from 'hast';
import type { ColonneProps, LigneProps } from '../../model/champ.ts';
import { cadreDeTableau } from '../../web/rendu/cadre-de-tableau.ts';
import { el } from '../../web/rendu/hast.ts';
import { celluleVide, enTeteDeColonne } from '../Colonne/web.ts';
import { enTeteDeLigne } from '../Ligne/web.ts';
import { libelle } from './libelle.ts';
import type { PropsDeChamp } from './props.ts';

const LIGNES_PAR_DEFAUT = 5;

/** Un tableau à remplir : des lignes imposées, ou des lignes libres numérotées. */
export function tableauAEcrire(props: PropsDeChamp): Element {
  const { colonnes = [], lignesImposees = [], lignes = LIGNES_PAR_DEFAUT, hauteur = 1 } = props;
  const libres = lignesImposees.length === 0;
  const heads = libres
    ? Array.from({ length: lignes }, (_, rang) =>
        el('th', { scope: 'row', className: ['rang'] }, String(rang + 1)),
      )
    : lignesImposees.map((ligne: LigneProps) => enTeteDeLigne(ligne));
  // Le coin des lignes imposées reste vide : leurs intitulés se passent d’en-tête.
  const coin = libres ? el('th', { scope: 'col', className: ['rang'] }, 'N°') : el('td', {});
  const table = el(
    'table',
    { className: ['a-remplir'], style: `--hauteur:${hauteur};--colonnes:${colonnes.length + 1}` },
    el('caption', {}, libelle(props)),
    largeurs(colonnes, libres),
    el('thead', {}, el('tr', {}, coin, colonnes.map(enTeteDeColonne))),
    el(
      'tbody',
      {},
      heads.map((head) => el('tr', {}, head, colonnes.map(celluleVide))),
    ),
  );
  return cadreDeTableau(table, colonnes.length + 1, `${props.libelle} : tableau à remplir`);
}

/** Parts de largeur des colonnes ; l’intitulé d’une ligne imposée prend autant que la colonne la plus large. */
function largeurs(colonnes: readonly ColonneProps[], libres: boolean): Element {
  const parts = colonnes.map(({ largeur }) => largeur);
  const sum = parts.reduce((total, part) => total + part, 0);
  const head = libres ? 0 : Math.max(...parts, sum / 3);
  const percent = (part: number): string => `width:${Math.round((part / (sum + head)) * 1000) / 10}%`;
  return el(
    'colgroup',
    {},
    el('col', libres ? { className: ['rang'] } : { style: percent(head) }),
    parts.map((part) => el('col', { style: percent(part) })),
  );
}
