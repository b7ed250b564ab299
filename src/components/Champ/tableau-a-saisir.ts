import type { Element, ElementContent } from 'hast';
import type { ColonneProps, LigneProps } from '../../model/champ.ts';
import type { Saisie } from '../../model/saisie.ts';
import { el } from '../../web/rendu/hast.ts';
import { aideEnLigne } from './aide.ts';
import { boutons } from './boutons.ts';
import { controle, idDeControle } from './controle.ts';
import { libelle } from './libelle.ts';
import type { PropsDeChamp } from './props.ts';
import { rangeesDe } from './saisies.ts';
import { aTetesEtroites, largeurs } from './tableau.ts';

const LIGNES_D_UNE_CASE = 2;

/**
 * Un tableau qui se remplit dans la page. Ses rangées se montrent en cartes sur un écran étroit, ou partout s’il a trop de colonnes
 * pour y écrire (formulaire.css) : mises en blocs, elles perdraient leur rôle sans les attributs « role ». Chaque contrôle a son
 * intitulé entier ; la rangée, déjà lue à l’écran, n’y est que pour les lecteurs d’écran.
 */
export function tableauASaisir(props: PropsDeChamp, id: string): Element {
  const { colonnes = [], lignesImposees = [], hauteur = LIGNES_D_UNE_CASE } = props;
  const libres = lignesImposees.length === 0;
  const aides = colonnes.map((colonne) => aideEnLigne(colonne, colonne.aide));
  const idDAide = (rang: number): string | undefined =>
    aides[rang] === undefined ? undefined : `aide-${id}-${colonnes[rang]?.id}`;
  const enTetes = colonnes.map((colonne, rang) =>
    el(
      'th',
      { scope: 'col', role: 'columnheader' },
      colonne.libelle,
      idDAide(rang) && el('span', { className: ['champ-aide'], id: idDAide(rang) ?? '' }, ` ${aides[rang]}`),
    ),
  );
  const rangee = (cases: readonly (Saisie | null)[], rang: number): Element =>
    el(
      'tr',
      { role: 'row' },
      enTeteDeRangee(lignesImposees[rang], rang),
      colonnes.map((colonne, position) =>
        cellule(colonne, cases[position] ?? null, {
          lignes: hauteur,
          decritPar: idDAide(position),
          aide: aides[position],
        }),
      ),
    );
  const table = el(
    'table',
    { className: ['saisies', ...(enCartes(props) ? ['en-cartes'] : [])], role: 'table' },
    el('caption', {}, libelle(props)),
    largeurs(colonnes, aTetesEtroites(lignesImposees)),
    el(
      'thead',
      { role: 'rowgroup' },
      el(
        'tr',
        { role: 'row' },
        libres
          ? el('th', { scope: 'col', role: 'columnheader', className: ['rang'] }, 'N°')
          : el('td', { role: 'cell' }),
        enTetes,
      ),
    ),
    el('tbody', { role: 'rowgroup' }, rangeesDe(props).map(rangee)),
  );
  return el('div', { className: ['tableau-a-saisir'] }, table);
}

function enTeteDeRangee(ligne: LigneProps | undefined, rang: number): Element {
  const attributs = { scope: 'row', role: 'rowheader' };
  if (!ligne)
    return el(
      'th',
      { ...attributs, className: ['rang'] },
      el('span', { className: ['mot-de-rang'] }, 'Ligne '),
      `${rang + 1}`,
    );
  return el(
    'th',
    attributs,
    ligne.libelle,
    ligne.aide && el('span', { className: ['champ-aide'] }, ` ${ligne.aide}`),
  );
}

interface Place {
  lignes: number;
  /** Identifiant de l’aide, dans l’en-tête de la colonne. */
  decritPar: string | undefined;
  /** La même aide, redite à l’œil quand les rangées sont des cartes et que l’en-tête ne se voit plus. */
  aide: string | undefined;
}

function cellule(colonne: ColonneProps, saisie: Saisie | null, { lignes, decritPar, aide }: Place): Element {
  const cadre = { role: 'cell', className: ['case', `case-${saisie?.genre ?? 'signature'}`] };
  const redite = aide && el('span', { className: ['champ-aide'], ariaHidden: 'true' }, ` ${aide}`);
  if (!saisie) return el('td', cadre, el('span', { className: ['champ-libelle'] }, colonne.libelle, redite));
  const intitule: ElementContent[] = [...etiquette(saisie, colonne), ...(redite ? [redite] : [])];
  if (saisie.genre === 'radio') return el('td', cadre, boutons(saisie, { legende: intitule, decritPar }));
  return el(
    'td',
    cadre,
    el('label', { className: ['champ-libelle'], htmlFor: idDeControle(saisie) }, intitule),
    controle(saisie, { lignes, decritPar }),
  );
}

/** L’intitulé entier d’une place, dont l’œil ne lit que la colonne. */
function etiquette({ libelle: entier }: Saisie, { libelle: colonne }: ColonneProps): ElementContent[] {
  const debut = entier.endsWith(colonne) ? entier.slice(0, -colonne.length) : `${entier} `;
  return [el('span', { className: ['hors-vue'] }, debut), { type: 'text', value: colonne }];
}

/** Largeur qu’il faut à l’écran pour répondre sans peine, en rem. */
const PLACES: Readonly<Record<ColonneProps['type'], number>> = {
  texte: 7,
  paragraphe: 9,
  choix: 6.5,
  case: 4,
  nombre: 4.5,
  montant: 6,
  date: 6.5,
  signature: 6,
};
const TETE_ETROITE = 3;
const TETE_LARGE = 9;
const LARGEUR_DE_LA_FEUILLE = 50;

/** Vrai si le tableau a trop de colonnes pour la feuille. */
function enCartes({ colonnes = [], lignesImposees = [] }: PropsDeChamp): boolean {
  const tete = aTetesEtroites(lignesImposees) ? TETE_ETROITE : TETE_LARGE;
  return colonnes.reduce((somme, { type }) => somme + PLACES[type], tete) > LARGEUR_DE_LA_FEUILLE;
}
