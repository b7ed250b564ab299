import type { Element } from 'hast';
import type { DessinDesParts } from '../../model/figure.ts';
import { dureeLue } from '../../model/heures.ts';
import { el } from '../rendu/hast.ts';
import { cadre, ENCRE, ecrit } from './cadre.ts';
import { type Echelle, echelle, graduations } from './echelle.ts';
import { legendeEnListe } from './legende.ts';
import { idDuMotif, motif, teinte } from './motifs.ts';

type Ligne = DessinDesParts['lignes'][number];

/** Sous le titre. */
const HAUT = 28;
const BANDE = 26;
const PAS = 36;
/** Une pause se voit aussi à sa hauteur. */
const RETRAIT_DE_PAUSE = 7;
/** Sur un téléphone, un nombre ne tient pas dans une part plus petite. */
const PART_POUR_UN_NOMBRE = 0.07;
/** Place du nom d’un module, en pourcentage. */
const GAUCHE = 9;
const DEMI_HEURE = 30;

/** Une bande par module et par série, découpée selon les minutes, et la légende des motifs de la série. */
export function dessinerIngredients(series: readonly DessinDesParts[], id: string): Element[] {
  return series.flatMap((serie, rang) => dessinerSerie(serie, `${id}-${rang + 1}`));
}

function dessinerSerie({ titre, lignes }: DessinDesParts, id: string): Element[] {
  const temps = echelle(Math.max(...lignes.map(({ minutes }) => minutes)), GAUCHE, 0);
  const cles = clesDe(lignes);
  const bas = HAUT + lignes.length * PAS;
  return [
    cadre(
      {
        id,
        titre: `${titre}, module par module`,
        resume: `Une bande par module, de 0 à ${dureeLue(temps.total)}.`,
      },
      bas + 22,
      el(
        'defs',
        {},
        cles.map(({ cle }) => motif(id, cle)),
      ),
      ecrit(titre, '0', 14, { fontWeight: 700 }),
      ...lignes.map((ligne, rang) => bande(ligne, HAUT + rang * PAS, id, temps)),
      ...axe(bas, temps),
    ),
    legendeEnListe(
      titre,
      cles.map(({ cle, nom }) => ({ nom, fond: `url(#${idDuMotif(id, cle)})`, tirets: cle === 'pause' })),
    ),
  ];
}

/** Ce que montre une série, dans l’ordre de sa lecture ; la pause vient en dernier. */
function clesDe(lignes: readonly Ligne[]): { cle: string; nom: string }[] {
  const noms = new Map(lignes.flatMap(({ parts }) => parts.map(({ cle, nom }) => [cle, nom] as const)));
  const cles = [...noms].map(([cle, nom]) => ({ cle, nom }));
  return [...cles.filter(({ cle }) => cle !== 'pause'), ...cles.filter(({ cle }) => cle === 'pause')];
}

function bande({ nom, parts }: Ligne, y: number, id: string, temps: Echelle): Element {
  const places = parts.map((part, rang) => ({
    ...part,
    debut: parts.slice(0, rang).reduce((somme, { minutes }) => somme + minutes, 0),
  }));
  const centree = y + BANDE / 2 + 5;
  return el(
    'g',
    {},
    ecrit(nom, '0', centree, { fontWeight: 700 }),
    places.map(({ cle, minutes, debut }) => {
      const retrait = cle === 'pause' ? RETRAIT_DE_PAUSE : 0;
      return el('rect', {
        x: temps.place(debut),
        y: y + retrait,
        width: temps.largeur(minutes),
        height: BANDE - retrait,
        fill: `url(#${idDuMotif(id, cle)})`,
        stroke: ENCRE,
        ...(cle === 'pause' ? { strokeDasharray: '4 3' } : {}),
      });
    }),
    places
      .filter(({ minutes }) => minutes >= PART_POUR_UN_NOMBRE * temps.total)
      .map(({ cle, minutes, debut }) =>
        ecrit(String(minutes), temps.place(debut + minutes / 2), centree + (cle === 'pause' ? 3 : 0), {
          textAnchor: 'middle',
          fontWeight: 700,
          stroke: teinte(cle),
        }),
      ),
  );
}

/** Une graduation par demi-heure, un nombre par heure : sur un téléphone, les demi-heures se toucheraient. */
function axe(y: number, temps: Echelle): Element[] {
  return graduations(temps.total, DEMI_HEURE).flatMap((minute) => {
    const x = temps.place(minute);
    const ronde = minute % (2 * DEMI_HEURE) === 0;
    return [
      el('line', { x1: x, x2: x, y1: y - 4, y2: y + (ronde ? 3 : 0), stroke: ENCRE }),
      ...(ronde ? [ecrit(minute === 0 ? '0' : dureeLue(minute), x, y + 17, { textAnchor: 'middle' })] : []),
    ];
  });
}
