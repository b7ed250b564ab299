import type { Element } from 'hast';
import type { DessinDesRythmes } from '../../model/figure.ts';
import { composerTexte } from '../../model/typographie.ts';
import { el } from '../rendu/hast.ts';
import { ACCENT, cadre, ENCRE, ENCRE_DOUCE, ecrit, FOND } from './cadre.ts';
import { type Echelle, echelle, graduations } from './echelle.ts';

const SEMAINE = 7;
/** Sous les numéros des semaines. */
const HAUT = 42;
const PAS = 66;
const RAYON = 9;
/** Place de la moitié d’une pastille au bord du plus étroit des écrans, en pourcentage. */
const BORD = 3;
/** Deux pastilles plus proches se toucheraient sur un téléphone : une sur deux passe sous la ligne. */
const PART_SERREE = 0.075;

/** Un calendrier de semaines ; sur chaque ligne, un rythme et ses séances numérotées, de la première à la dernière. */
export function dessinerRythmes({ jours, rythmes }: DessinDesRythmes, id: string): Element[] {
  const semaines = Math.ceil(jours / SEMAINE);
  const temps = echelle(semaines * SEMAINE, BORD);
  const bas = HAUT + rythmes.length * PAS;
  return [
    cadre(
      {
        id,
        titre: 'Les rythmes types, jour par jour',
        resume: `Un calendrier de ${semaines} semaines ; une pastille numérotée par séance.`,
      },
      bas,
      ecrit('Semaine', '0', 13, { fill: ENCRE_DOUCE }),
      ...graduations(temps.total, SEMAINE).map((jour) => trait(temps.place(jour), bas)),
      ...Array.from({ length: semaines }, (_, rang) =>
        ecrit(String(rang + 1), temps.place((rang + 0.5) * SEMAINE), 32, {
          textAnchor: 'middle',
          fill: ENCRE_DOUCE,
          fontSize: 12,
        }),
      ),
      ...rythmes.map((rythme, rang) => ligne(rythme, HAUT + rang * PAS, temps)),
    ),
  ];
}

const trait = (x: string, bas: number): Element =>
  el('line', { x1: x, x2: x, y1: 20, y2: bas, stroke: ENCRE_DOUCE, strokeDasharray: '1 4' });

function ligne(
  { nom, seances, amplitude }: DessinDesRythmes['rythmes'][number],
  y: number,
  temps: Echelle,
): Element {
  const centre = y + 40;
  const decalage = seSerrent(seances, temps) ? RAYON : 0;
  const titre = ecrit(nom, '0', y + 13, { fontWeight: 700 });
  titre.children.push(
    el('tspan', { fontWeight: 400, dx: 8 }, composerTexte(amplitude > 1 ? `${amplitude} jours` : '1 jour')),
  );
  return el(
    'g',
    {},
    titre,
    el('line', {
      x1: temps.place(0),
      x2: temps.place(amplitude),
      y1: centre,
      y2: centre,
      stroke: ACCENT,
      strokeWidth: 3,
      strokeDasharray: '9 5',
    }),
    seances.map((jour, rang) =>
      pastille(String(rang + 1), temps.place(jour + 0.5), centre + (rang % 2 === 0 ? -decalage : decalage)),
    ),
  );
}

function pastille(numero: string, x: string, y: number): Element {
  return el(
    'g',
    {},
    el('circle', { cx: x, cy: y, r: RAYON, fill: FOND, stroke: ENCRE, strokeWidth: 1.5 }),
    ecrit(numero, x, y + 4, { textAnchor: 'middle', fontWeight: 700, fontSize: 12 }),
  );
}

const seSerrent = (seances: readonly number[], { total }: Echelle): boolean =>
  seances.some((jour, rang) => rang > 0 && jour - (seances[rang - 1] ?? 0) < PART_SERREE * total);
