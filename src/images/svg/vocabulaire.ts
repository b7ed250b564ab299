import { EN_PNG, PLUS_SIMPLE } from './element.ts';

/** Ce qu’un logo dessiné emploie. Tout le reste est refusé avec sa ligne, ou retiré quand cela ne se voit pas. */

export const SVG = 'http://www.w3.org/2000/svg';
export const XLINK = 'http://www.w3.org/1999/xlink';

export const FORMES: readonly string[] = ['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'];
export const DEGRADES: readonly string[] = ['linearGradient', 'radialGradient'];
const GROUPES: readonly string[] = ['svg', 'g', 'defs', 'use', 'stop', 'clipPath', 'mask', 'style'];
export const ELEMENTS: ReadonlySet<string> = new Set([...FORMES, ...DEGRADES, ...GROUPES]);

/** Retirés sans rien dire : ce que le logiciel de dessin écrit pour lui-même. L’image aura son texte alternatif. */
export const MUETS: ReadonlySet<string> = new Set(['metadata', 'title', 'desc']);

type Refus = readonly [quoi: string, comment: string];
const TEXTE: Refus = [
  'du texte à composer',
  'chaque appareil le montrerait à sa façon : convertissez-le en tracés',
];
const ANIMATION: Refus = ['une animation', 'une image imprimée ne bouge pas : retirez-la'];
const EFFET: Refus = ['un effet (flou, ombre…)', `retirez-le, ou ${EN_PNG}`];
const REFUS: ReadonlyMap<string, Refus> = new Map([
  ['script', ['un script', `une image n’en a pas besoin : retirez-le, ou ${EN_PNG}`]],
  ['foreignObject', ['un morceau de page web (« foreignObject »)', `retirez-le, ou ${EN_PNG}`]],
  ['image', ['une image dans l’image', EN_PNG]],
  ['a', ['un lien', 'retirez-le, en gardant ce qu’il entoure']],
  ['pattern', ['un motif répété', `remplacez-le par une couleur, ou ${EN_PNG}`]],
  ['marker', ['une pointe de flèche (« marker »)', 'convertissez-la en tracé']],
  ['symbol', ['un symbole', `transformez-le en groupe, ou ${EN_PNG}`]],
  ['filter', EFFET],
  ...['text', 'tspan', 'textPath'].map((nom) => [nom, TEXTE] as const),
  ...['animate', 'animateTransform', 'animateMotion', 'set'].map((nom) => [nom, ANIMATION] as const),
]);

/** Ce qu’est un élément qu’on ne garde pas, et comment s’en passer. */
export function refusDe(nom: string): Refus {
  return REFUS.get(nom) ?? [`un élément « ${nom.slice(0, 40)} »`, PLUS_SIMPLE];
}

/** Propriétés gardées, qu’elles viennent d’un attribut, d’un style ou d’une feuille de style. */
export const PROPRIETES: readonly string[] = [
  ...['fill', 'fill-opacity', 'fill-rule', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-linecap'],
  ...['stroke-linejoin', 'stroke-miterlimit', 'stroke-dasharray', 'stroke-dashoffset', 'paint-order'],
  ...['opacity', 'color', 'stop-color', 'stop-opacity', 'clip-path', 'clip-rule', 'mask', 'mask-type'],
  ...['display', 'visibility', 'overflow'],
];
/** Propriétés qui ne s’écrivent que dans un style. */
export const PROPRIETES_DE_STYLE: readonly string[] = ['mix-blend-mode', 'isolation'];

/** Attributs gardés, dans l’ordre où on les récrit. */
export const ATTRIBUTS: readonly string[] = [
  ...[
    'id',
    'href',
    'x',
    'y',
    'x1',
    'y1',
    'x2',
    'y2',
    'cx',
    'cy',
    'r',
    'rx',
    'ry',
    'fx',
    'fy',
    'fr',
    'd',
    'points',
  ],
  ...['width', 'height', 'viewBox', 'preserveAspectRatio', 'transform', 'offset', 'gradientTransform'],
  ...['gradientUnits', 'spreadMethod', 'clipPathUnits', 'maskUnits', 'maskContentUnits'],
  ...PROPRIETES,
];

/** Ce qui change le dessin et qu’on ne garde pas : on le dit, sauf s’il ne demande rien. */
export const EFFETS = /^(filter|backdrop-filter|transform-origin|marker(-\w+)?|animation(-[\w-]+)?)$/;
export const SANS_EFFET = /^(none|normal|initial)$/;
