import type { Element } from 'hast';
import { el } from '../../rendu/hast.ts';
import { enSvg } from '../../schema/svg.ts';
import { ancreDuDepartement, type DepartementGarni, type Genre, libelleDe } from './departements.ts';
import { CADRE, type Contour } from './fond.ts';

/** Ce que la légende dit de chaque genre. */
export const GENRES: Readonly<Record<Genre, string>> = {
  experience: 'une expérience',
  kit: 'un kit',
  'les-deux': 'les deux',
};

/** Côté d’un carreau de trame, dans l’unité de la carte. */
const COTE = 9;

/**
 * La carte : un fond, et un lien par département garni, qui mène à son entrée dans la liste sous la carte. Chaque genre a sa trame, en plus
 * de sa teinte ; le code est écrit sur le département. Couleurs et tailles sont dans experiences.css.
 */
export function dessinDeLaCarte(
  fond: readonly Contour[],
  departements: readonly DepartementGarni[],
  titre: string,
): string {
  const garnis = new Map(departements.map((departement) => [departement.code, departement]));
  const vides = fond.filter(({ code }) => !garnis.has(code));
  return enSvg(
    el(
      'svg',
      { className: ['carte'], viewBox: CADRE, role: 'group', ariaLabel: titre },
      trames(),
      el('path', { className: ['fond'], d: vides.map(({ trace }) => trace).join('') }),
      fond.flatMap((contour) => {
        const departement = garnis.get(contour.code);
        return departement ? [lienDe(contour, departement)] : [];
      }),
    ),
  );
}

/** Les départements garnis que la carte ne dessine pas : outre-mer. */
export function horsDeLaCarte(
  fond: readonly Contour[],
  departements: readonly DepartementGarni[],
): DepartementGarni[] {
  const dessines = new Set(fond.map(({ code }) => code));
  return departements.filter(({ code }) => !dessines.has(code));
}

/** Un carré de légende ; il accompagne toujours son nom, donc il est muet. Ses trames sont celles de la carte. */
export function echantillonDeGenre(genre: Genre | 'rien'): string {
  return enSvg(
    el(
      'svg',
      { className: ['echantillon', 'carte-legende'], width: 28, height: 18, ariaHidden: 'true' },
      el('rect', {
        className: genre === 'rien' ? ['fond'] : ['garni', genre],
        x: 1,
        y: 1,
        width: 26,
        height: 16,
      }),
    ),
  );
}

function lienDe({ trace, centre }: Contour, departement: DepartementGarni): Element {
  const { code, genre } = departement;
  return el(
    'a',
    { href: `#${ancreDuDepartement(code)}` },
    // Le nom du lien, que la souris montre aussi.
    el('title', {}, libelleDe(departement)),
    el('path', { className: ['garni', genre], d: trace }),
    el('text', { className: ['code', genre], x: centre.x, y: centre.y, ariaHidden: 'true' }, code),
  );
}

function trames(): Element {
  const trame = (genre: Genre, dessin: Element[]): Element =>
    el(
      'pattern',
      { id: `carte-${genre}`, patternUnits: 'userSpaceOnUse', width: COTE, height: COTE },
      el('rect', { className: ['teinte'], width: COTE, height: COTE }),
      dessin,
    );
  const point = (cx: number, cy: number): Element => el('circle', { cx, cy, r: 1.7 });
  return el(
    'defs',
    {},
    trame('experience', [el('path', { d: 'M-2 2L2 -2M0 9L9 0M7 11L11 7' })]),
    trame('kit', [point(2.25, 2.25), point(6.75, 6.75)]),
  );
}
