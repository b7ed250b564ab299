import type { Element } from 'hast';
import type { DessinDesCurseurs } from '../../model/figure.ts';
import { el } from '../rendu/hast.ts';
import { cadre, ENCRE, ecrit, enLignes, FOND, INTERLIGNE, MARQUE } from './cadre.ts';
import { echelle } from './echelle.ts';

type Curseur = DessinDesCurseurs['curseurs'][number];

/** Ce qui tient d’un titre sur la largeur d’un petit téléphone. */
const SIGNES_DU_TITRE = 44;
const CRANS = echelle(2, 5);
/** Le nom d’un cran s’aligne sur le bord pour ne pas en sortir. */
const COTES = [
  { x: '0', textAnchor: 'start' },
  { x: '50%', textAnchor: 'middle' },
  { x: '100%', textAnchor: 'end' },
] as const;

/** Trois glissières à trois crans, du plus léger au plus engagé ; le cran retenu porte un bouton carré et le mot « retenu ». */
export function dessinerCurseurs({ curseurs }: DessinDesCurseurs, id: string): Element[] {
  const lus = curseurs.map((curseur) => ({ curseur, titre: enLignes(curseur.titre, SIGNES_DU_TITRE) }));
  const hauteurs = lus.map(
    ({ curseur, titre }) => titre.length * INTERLIGNE + (curseur.choisi === null ? 70 : 88),
  );
  const haut = (rang: number): number =>
    hauteurs.slice(0, rang).reduce((somme, hauteur) => somme + hauteur, 0);
  return [
    cadre(
      {
        id,
        titre: 'Les curseurs d’engagement, du plus léger au plus engagé',
        resume: curseurs.map(enPhrase).join(' '),
      },
      haut(lus.length),
      ...lus.map(({ curseur, titre }, rang) => glissiere(curseur, titre, haut(rang))),
    ),
  ];
}

function enPhrase({ titre, niveaux, choisi }: Curseur): string {
  const retenu = choisi === null ? undefined : niveaux[choisi]?.nom;
  return `${titre} : ${niveaux.map(({ nom }) => nom).join(', ')}${retenu === undefined ? '' : ` ; retenu : ${retenu}`}.`;
}

function glissiere({ niveaux, choisi }: Curseur, titre: readonly string[], y: number): Element {
  const rail = y + titre.length * INTERLIGNE + 19;
  return el(
    'g',
    {},
    ecrit(titre, '0', y + 13, { fontWeight: 700 }),
    el('line', { x1: CRANS.place(0), x2: CRANS.place(2), y1: rail, y2: rail, stroke: ENCRE, strokeWidth: 3 }),
    niveaux.map(({ nom }, rang) => {
      const retenu = rang === choisi;
      const { x, textAnchor } = COTES[rang] ?? COTES[1];
      return [
        ...(retenu ? bouton(CRANS.place(rang), rail) : [cran(CRANS.place(rang), rail)]),
        ecrit(retenu ? [nom, 'retenu'] : nom, x, rail + 30, { textAnchor, fontWeight: retenu ? 700 : 400 }),
      ];
    }),
  );
}

const cran = (cx: string, cy: number): Element =>
  el('circle', { cx, cy, r: 7, fill: FOND, stroke: ENCRE, strokeWidth: 2 });

const bouton = (x: string, y: number): Element[] => [
  el('rect', {
    x,
    y: y - 13,
    width: 26,
    height: 26,
    rx: 5,
    transform: 'translate(-13)',
    fill: MARQUE,
    stroke: ENCRE,
  }),
  el('circle', { cx: x, cy: y, r: 5, fill: FOND }),
];
