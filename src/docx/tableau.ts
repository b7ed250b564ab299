import {
  BorderStyle,
  HeightRule,
  Paragraph,
  StringValueElement,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  XmlComponent,
} from 'docx';
import { type Bloc, type Morceau, paragraphe, SANS_CADRE } from './atelier.ts';
import { COULEURS } from './couleurs.ts';
import { mm } from './mesures.ts';
import { STYLES } from './styles/noms.ts';

/** Une cellule : ses blocs, la couleur de son fond, et si l’on y écrit à partir du haut. */
export interface Cellule {
  blocs: readonly Bloc[];
  fond?: string;
  enHaut?: boolean;
}

interface Description {
  /** Ce que le tableau contient : un lecteur d’écran le dit avant de le lire. */
  titre: string;
  entetes: readonly Cellule[];
  lignes: readonly (readonly Cellule[])[];
  /** Largeurs des colonnes, en vingtièmes de point. */
  largeurs: readonly number[];
  /** Hauteur minimale d’une ligne, pour écrire. */
  hauteur?: number;
  /** Vrai si ses lignes sont hautes : même courtes en nombre, elles peuvent passer la page. */
  hautes?: boolean;
  retrait?: number;
}

/**
 * Un tableau titré par ses colonnes : son en-tête se répète d’une page à l’autre, ses lignes ne se coupent pas. L’espace qui le suit empêche
 * Word de le coller au tableau suivant.
 */
export function tableau(description: Description): Bloc[] {
  return [new TableauNomme(description), new Paragraph({ style: STYLES.espace })];
}

/** Un tableau et son texte de remplacement, que la bibliothèque n’écrit pas : il va à la fin des propriétés (ISO/IEC 29500-1, 17.4.60). */
class TableauNomme extends Table {
  constructor({ titre, entetes, lignes, largeurs, hauteur, hautes, retrait = 0 }: Description) {
    const estCourt = !hautes && lignes.length <= COURT && lignes.length * (hauteur ?? 0) <= COURTE;
    super({
      columnWidths: largeurs,
      width: { size: largeurs.reduce((total, largeur) => total + largeur, 0), type: WidthType.DXA },
      ...(retrait > 0 ? { indent: { size: retrait, type: WidthType.DXA } } : {}),
      layout: TableLayoutType.FIXED,
      borders: BORDS,
      margins: MARGES_DE_CELLULE,
      tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
      rows: [
        rangee(
          entetes.map((entete) => ({ fond: COULEURS.marqueDouce, ...entete })),
          largeurs,
          { tableHeader: true },
        ),
        ...lignes.map((ligne, rang) =>
          rangee(ligne, largeurs, {
            ...(hauteur ? { height: auMoins(hauteur) } : {}),
            ...(estCourt && rang < lignes.length - 1 ? { keepNext: true } : {}),
          }),
        ),
      ],
    });
    const proprietes: unknown = this.root[0];
    if (!(proprietes instanceof XmlComponent))
      throw new Error('Un tableau Word n’a plus ses propriétés en tête.');
    proprietes.addChildElement(new StringValueElement('w:tblCaption', titre));
  }
}

const filet = { style: BorderStyle.SINGLE, size: 4, color: COULEURS.filet };
const BORDS = {
  top: filet,
  bottom: filet,
  left: filet,
  right: filet,
  insideHorizontal: filet,
  insideVertical: filet,
};
const MARGES_DE_CELLULE = { left: mm(1.6), right: mm(1.6), top: 0, bottom: 0 };

/** Un tableau court reste d’un seul tenant : nombre de lignes, et hauteur de l’ensemble. */
const COURT = 6;
const COURTE = mm(70);

const auMoins = (value: number) => ({ value, rule: HeightRule.ATLEAST });

function rangee(
  cellules: readonly Cellule[],
  largeurs: readonly number[],
  options: { tableHeader?: true; keepNext?: true; height?: ReturnType<typeof auMoins> },
): TableRow {
  return new TableRow({
    cantSplit: true,
    ...options,
    children: cellules.map(
      ({ blocs, fond, enHaut }, rang) =>
        new TableCell({
          width: { size: largeurs[rang] ?? 0, type: WidthType.DXA },
          verticalAlign: enHaut ? VerticalAlignTable.TOP : VerticalAlignTable.CENTER,
          ...(fond ? { shading: { fill: fond } } : {}),
          children: [...blocs],
        }),
    ),
  });
}

/** Une cellule d’en-tête. */
export const entete = (children: Morceau[]): Cellule => ({
  blocs: [paragraphe(children, { ...SANS_CADRE, style: STYLES.entete })],
});

/** Une cellule de texte. */
export const cellule = (children: Morceau[], options: Parameters<typeof paragraphe>[2] = {}): Cellule => ({
  blocs: [paragraphe(children, { ...SANS_CADRE, style: STYLES.cellule }, options)],
});

/** La même, pour un texte simple. */
export const celluleDeTexte = (text: string): Cellule => cellule([new TextRun(text)]);

/** Une ligne d’en-têtes. */
export const entetes = (noms: readonly string[]): Cellule[] => noms.map((nom) => entete([new TextRun(nom)]));
