import type { Element } from 'hast';
import { type ColonneProps, LIGNES_LIBRES, type LigneProps } from '../../model/champ.ts';
import { cadreDeTableau } from '../../web/rendu/cadre-de-tableau.ts';
import { el } from '../../web/rendu/hast.ts';
import { celluleVide, enTeteDeColonne } from '../Colonne/web.ts';
import { enTeteDeLigne } from '../Ligne/web.ts';
import { libelle } from './libelle.ts';
import type { PropsDeChamp } from './props.ts';

/** Au-delà, un intitulé de ligne ne tient plus dans une colonne de numéros. */
const INTITULE_COURT = 4;

/** Un tableau à remplir : des lignes imposées, ou des lignes libres numérotées. */
export function tableauAEcrire(props: PropsDeChamp): Element {
  const { colonnes = [], lignesImposees = [], lignes = LIGNES_LIBRES, hauteur = 1 } = props;
  const libres = lignesImposees.length === 0;
  const heads = libres ? numeros(lignes) : lignesImposees.map(enTeteDeLigne);
  // Le coin des lignes imposées reste vide : leurs intitulés se passent d’en-tête.
  const coin = libres ? el('th', { scope: 'col', className: ['rang'] }, 'N°') : el('td', {});
  const table = el(
    'table',
    { className: ['a-remplir'], style: `--hauteur:${hauteur}` },
    el('caption', {}, libelle(props)),
    largeurs(colonnes, aTetesEtroites(lignesImposees)),
    el('thead', {}, el('tr', {}, coin, colonnes.map(enTeteDeColonne))),
    el(
      'tbody',
      {},
      heads.map((head) => el('tr', {}, head, colonnes.map(celluleVide))),
    ),
  );
  return cadreDeTableau(table, colonnes.length + 1, `${props.libelle} : tableau à remplir`);
}

/** Vrai si la première colonne peut rester étroite : des numéros, ou des intitulés comme « M1 ». */
export function aTetesEtroites(lignes: readonly LigneProps[]): boolean {
  return lignes.every(({ libelle }) => libelle.length <= INTITULE_COURT);
}

function numeros(lignes: number): Element[] {
  return Array.from({ length: lignes }, (_, rang) =>
    el('th', { scope: 'row', className: ['rang'] }, String(rang + 1)),
  );
}

/** Parts de largeur des colonnes ; un intitulé de ligne prend au moins un quart du tableau, sauf s’il est court. */
export function largeurs(colonnes: readonly ColonneProps[], etroit: boolean): Element {
  const parts = colonnes.map(({ largeur }) => largeur);
  const sum = parts.reduce((total, part) => total + part, 0);
  const head = etroit ? 0 : Math.max(...parts, sum / 3);
  const percent = (part: number): string => `width:${Math.round((part / (sum + head)) * 1000) / 10}%`;
  return el(
    'colgroup',
    {},
    el('col', etroit ? { className: ['rang'] } : { style: percent(head) }),
    parts.map((part) => el('col', { style: percent(part) })),
  );
}
