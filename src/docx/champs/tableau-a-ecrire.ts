import { AlignmentType, TextRun } from 'docx';
import type { PropsDeChamp } from '../../components/Champ/props.ts';
import { rangeesDe } from '../../components/Champ/saisies.ts';
import type { ColonneProps, LigneProps } from '../../model/champ.ts';
import { enumerer } from '../../model/enumeration.ts';
import type { Saisie } from '../../model/saisie.ts';
import { type Atelier, type Bloc, largeurDans, type Morceau, paragraphe, SANS_CADRE } from '../atelier.ts';
import { INTERLIGNE } from '../mesures.ts';
import { STYLES } from '../styles/noms.ts';
import { type Cellule, entete, tableau } from '../tableau.ts';
import { coche, place } from './controle.ts';
import { aEntourer, estLarge, intitulesCourts, largeursDuTableau, seDeroule } from './largeurs-du-tableau.ts';
import { annoter, DONNEE_PERSONNELLE } from './libelle.ts';
import { enColonne, enLigne, ronds } from './reponses.ts';
import { enEuros } from './zones.ts';

/** Le tableau d’un champ : des lignes imposées, ou des lignes libres numérotées. */
export function tableauAEcrire(props: PropsDeChamp, atelier: Atelier): Bloc[] {
  const { colonnes = [], lignesImposees = [] } = props;
  const hauteur = hauteurDeLigne(props);
  const enHaut = hauteur > INTERLIGNE;
  return tableau({
    titre: `Tableau à remplir\u00A0: ${props.libelle}`,
    entetes: [
      entete([new TextRun(teteDesLignes(props))]),
      ...colonnes.map((colonne, x) => enTeteDeColonne(colonne, seDeroule(props, x))),
    ],
    lignes: rangeesDe(props).map((rangee, rang) => [
      intituleDeLigne(lignesImposees[rang], rang),
      ...colonnes.map((colonne, x) => ({ ...caseDe(rangee[x] ?? null, colonne), enHaut })),
    ]),
    largeurs: largeursDuTableau(props, largeurDans(atelier)),
    hauteur,
    retrait: atelier.cadre.retrait,
  });
}

/** Le libellé du champ nomme aussi ses lignes : répété avec l’en-tête, il dit à la page suivante de quel tableau elle est la suite. */
function teteDesLignes(props: PropsDeChamp): string {
  if ((props.lignesImposees ?? []).length === 0) return 'N°';
  return intitulesCourts(props) ? 'Ligne' : props.libelle;
}

function enTeteDeColonne(colonne: ColonneProps, deroule: boolean): Cellule {
  const { libelle, aide, options = [], donneePersonnelle } = colonne;
  return entete([
    new TextRun(libelle),
    ...annoter(aide),
    ...annoter(deroule ? `${enumerer(options)}.` : undefined),
    ...annoter(donneePersonnelle ? DONNEE_PERSONNELLE : undefined),
  ]);
}

const ecrire = (morceaux: Morceau[], centre = false): Cellule => ({
  blocs: [
    paragraphe(
      morceaux,
      { ...SANS_CADRE, style: STYLES.caseAEcrire },
      centre ? { alignment: AlignmentType.CENTER } : {},
    ),
  ],
});

function intituleDeLigne(ligne: LigneProps | undefined, rang: number): Cellule {
  return ecrire(ligne ? [new TextRun(ligne.libelle), ...annoter(ligne.aide)] : [new TextRun(`${rang + 1}`)]);
}

function caseDe(saisie: Saisie | null, colonne: ColonneProps): Cellule {
  if (!saisie) return ecrire([]);
  switch (saisie.genre) {
    case 'case':
      return ecrire([coche('case', saisie.nom, saisie.libelle)], true);
    case 'radio':
      return ecrire(aEntourer(colonne) ? enLigne(ronds(saisie), '\u00A0 ') : enColonne(ronds(saisie)));
    case 'montant':
      return ecrire(enEuros(saisie));
    default:
      return ecrire([place(saisie)]);
  }
}

/** Sur une page couchée les colonnes sont une fois et demie plus larges : le même texte prend un tiers de lignes en moins. */
const TASSE = 2 / 3;

function hauteurDeLigne(props: PropsDeChamp): number {
  const { colonnes = [], hauteur } = props;
  const types = colonnes.map(({ type }) => type);
  if (hauteur !== undefined) return hauteur * INTERLIGNE * (estLarge(props) ? TASSE : 1);
  if (types.includes('paragraphe')) return 2 * INTERLIGNE;
  return types.includes('signature') ? 1.4 * INTERLIGNE : INTERLIGNE;
}
