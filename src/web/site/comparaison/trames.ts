import type { Element } from 'hast';
import { el } from '../../rendu/hast.ts';
import { ENCRE, FOND } from '../../schema/cadre.ts';
import { enSvg } from '../../schema/svg.ts';

/** Le remplissage d’un bloc ou d’une barre : il se reconnaît sans la couleur. */
export type Trame = 'pleine' | 'points' | 'hachures';

const FONDS: Readonly<Record<Trame, string>> = {
  pleine: 'var(--mode-apport,#bfdccb)',
  points: 'var(--mode-pair-a-pair,#dcc6e6)',
  hachures: FOND,
};
const COTE = 8;

/** Le remplissage d’une trame, pour « fill ». Les trames d’une page sont définies une fois : `tramesDeLaPage`. */
export function remplissage(trame: Trame): string {
  return trame === 'pleine' ? FONDS.pleine : `url(#trame-${trame})`;
}

/** Les attributs du bord d’un bloc. */
export const BORD = { stroke: ENCRE, strokeWidth: 1.25 } as const;

/** Les attributs d’un texte posé sur un bloc : un halo de la couleur du fond le détache de la trame. */
export function texteSur(trame: Trame): Record<string, string | number> {
  return {
    textAnchor: 'middle',
    fill: ENCRE,
    fontSize: 12,
    fontWeight: 700,
    paintOrder: 'stroke',
    stroke: FONDS[trame],
    strokeWidth: 4,
    strokeLinejoin: 'round',
  };
}

/** Les deux trames qui ont un dessin, pour toute la page : un SVG sans taille, qui ne prend pas de place. */
export function tramesDeLaPage(): string {
  return enSvg(
    el(
      'svg',
      { className: ['trames'], width: 0, height: 0, ariaHidden: 'true' },
      el(
        'defs',
        {},
        trame('points', [point(2, 2), point(6, 6)]),
        trame('hachures', [
          el('path', { d: 'M-2 2L2 -2M0 8L8 0M6 10L10 6', fill: 'none', stroke: ENCRE, strokeWidth: 1.1 }),
        ]),
      ),
    ),
  );
}

/** Une trame seule, pour une légende ; elle accompagne toujours son nom, donc elle est muette. */
export function echantillonDeTrame(nom: Trame): string {
  return enSvg(
    el(
      'svg',
      { className: ['echantillon'], width: 32, height: 16, ariaHidden: 'true' },
      el('rect', { x: 1, y: 1, width: 30, height: 14, fill: remplissage(nom), ...BORD }),
    ),
  );
}

function trame(nom: Trame, dessin: Element[]): Element {
  return el(
    'pattern',
    { id: `trame-${nom}`, patternUnits: 'userSpaceOnUse', width: COTE, height: COTE },
    el('rect', { width: COTE, height: COTE, fill: FONDS[nom] }),
    dessin,
  );
}

const point = (cx: number, cy: number): Element => el('circle', { cx, cy, r: 1.2, fill: ENCRE });
