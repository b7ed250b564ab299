import type { Element } from 'hast';
import type { DessinDesEtapes } from '../../model/figure.ts';
import { el } from '../rendu/hast.ts';
import { cadre, ENCRE, ENCRE_DOUCE, ecrit, enLignes, FOND, INTERLIGNE, MARQUE } from './cadre.ts';
import { type Echelle, echelle, graduations } from './echelle.ts';
import { legendeEnListe } from './legende.ts';

type Etape = DessinDesEtapes['etapes'][number];

/** Ce qui tient d’un titre, à côté du nom de l’étape, sur la largeur d’un petit téléphone. */
const SIGNES_DU_TITRE = 42;
/** Place de « T0 », en pourcentage ; à droite, la moitié du dernier nombre de l’échelle. */
const [GAUCHE, DROITE] = [9, 2];
/** Sous les nombres de l’échelle. */
const HAUT = 42;
const BARRE = 9;
const PAS_POSSIBLES = [1, 2, 4, 8, 13, 26, 52];
const GRADUATIONS_AU_PLUS = 8;

/** Un diagramme de Gantt : pour chaque étape, une barre pleine si tout va vite, une barre hachurée si tout dure. */
export function dessinerEtapes({ semaines, etapes }: DessinDesEtapes, id: string): Element[] {
  const temps = echelle(semaines, GAUCHE, DROITE);
  const lues = etapes.map((etape) => ({ etape, titre: enLignes(etape.titre, SIGNES_DU_TITRE) }));
  const hauteurs = lues.map(({ titre }) => titre.length * INTERLIGNE + 2 * BARRE + 22);
  const haut = (rang: number): number =>
    hauteurs.slice(0, rang).reduce((somme, hauteur) => somme + hauteur, HAUT);
  const bas = haut(lues.length);
  const hachures = `${id}-hachures`;
  const vite = Math.max(...etapes.map(({ tot }) => tot.fin));
  return [
    cadre(
      {
        id,
        titre: `Les étapes du transfert, en ${vite} à ${semaines} semaines`,
        resume: `${etapes.length} étapes sur une échelle de semaines, chacune avec deux barres : si tout va vite, si tout dure.`,
      },
      bas,
      el('defs', {}, motifHachure(hachures)),
      ...axe(bas, temps),
      ...lues.map(({ etape, titre }, rang) => ligne(etape, titre, haut(rang), temps, hachures)),
    ),
    legendeEnListe('Deux calendriers possibles', [
      { nom: 'si tout va vite', fond: MARQUE },
      { nom: 'si tout dure', fond: `url(#${hachures})` },
    ]),
  ];
}

function ligne(
  { id, tot, tard }: Etape,
  titre: readonly string[],
  y: number,
  temps: Echelle,
  hachures: string,
): Element {
  const barre = ({ debut, fin }: Etape['tot'], rang: number, fill: string): Element =>
    el('rect', {
      x: temps.place(debut),
      y: y + titre.length * INTERLIGNE + 6 + rang * (BARRE + 2),
      width: temps.largeur(fin - debut),
      height: BARRE,
      fill,
      stroke: ENCRE,
    });
  return el(
    'g',
    {},
    ecrit(id, '0', y + 13, { fontWeight: 700 }),
    ecrit(titre, `${GAUCHE}%`, y + 13),
    barre(tot, 0, MARQUE),
    barre(tard, 1, `url(#${hachures})`),
  );
}

function axe(bas: number, temps: Echelle): Element[] {
  const pas = PAS_POSSIBLES.find((possible) => temps.total / possible <= GRADUATIONS_AU_PLUS) ?? temps.total;
  return [
    ecrit('Semaine', '0', 13, { fill: ENCRE_DOUCE }),
    ...graduations(temps.total, pas).flatMap((semaine) => {
      const x = temps.place(semaine);
      return [
        el('line', { x1: x, x2: x, y1: 38, y2: bas - 8, stroke: ENCRE_DOUCE, strokeDasharray: '1 4' }),
        ecrit(String(semaine), x, 32, { textAnchor: 'middle', fill: ENCRE_DOUCE, fontSize: 12 }),
      ];
    }),
  ];
}

function motifHachure(id: string): Element {
  const carreau = { width: 6, height: 6 };
  return el(
    'pattern',
    { id, patternUnits: 'userSpaceOnUse', ...carreau },
    el('rect', { ...carreau, fill: FOND }),
    el('path', { d: 'M-1 1L1 -1M0 6L6 0M5 7L7 5', stroke: ENCRE, strokeWidth: 1.2 }),
  );
}
