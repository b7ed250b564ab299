import fc from 'fast-check';
import { svg } from './fabrique.ts';

/** Des dessins bien écrits, aux nombres extrêmes : ce que la porte laisse passer, Typst doit savoir le composer. */

const EXTREMES = [
  '0',
  '1',
  '-1',
  '10',
  '.5',
  '1e-5',
  '1e-45',
  '1e-300',
  '90',
  '89.99999',
  '360',
  '1e5',
  '-1e5',
  '99999',
];
const nombre = fc.constantFrom(...EXTREMES);
const nombres = (count: number): fc.Arbitrary<string> =>
  fc.array(nombre, { minLength: count, maxLength: count }).map((list) => list.join(' '));

const transformation = fc.oneof(
  nombres(2).map((n) => `translate(${n})`),
  fc.constantFrom(
    'scale(1e-45)',
    'scale(0)',
    'scale(-3 99)',
    'scale(1e5)',
    'skewX(89)',
    'matrix(1 2 3 4 1e5 1e5)',
  ),
  nombre.map((n) => `rotate(${n})`),
);
const couleur = fc.constantFrom('red', 'none', '#1234', 'url(#lineaire)', 'url(#radial)', 'currentColor');
const attributs = fc
  .record(
    {
      fill: couleur,
      stroke: couleur,
      'stroke-width': nombre,
      'stroke-dasharray': nombres(2),
      'stroke-miterlimit': nombre,
      'stroke-linejoin': fc.constantFrom('round', 'bevel'),
      opacity: nombre,
      transform: transformation,
      'clip-path': fc.constant('url(#decoupe)'),
      mask: fc.constant('url(#masque)'),
      style: fc.constantFrom('mix-blend-mode:multiply', 'isolation:isolate'),
    },
    { requiredKeys: [] },
  )
  .map(ecrire);

function ecrire(liste: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(liste)
    .map(([nom, valeur]) => `${nom}="${valeur}"`)
    .join(' ');
}

const chemin = fc
  .array(
    fc.oneof(
      nombres(2).map((n) => `L${n}`),
      nombres(6).map((n) => `c${n}`),
      nombres(4).map((n) => `Q${n}`),
      nombres(3).map((n) => `A${n} 1 0 5 5`),
      fc.constant('Z'),
    ),
    { maxLength: 4 },
  )
  .map((parts) => `M0 0${parts.join('')}`);

const trace = fc.oneof(
  chemin.map((d) => `path d="${d}"`),
  nombres(4).map(
    (n) => `rect ${ecrire({ width: n.split(' ')[0], height: n.split(' ')[1], rx: n.split(' ')[2] })}`,
  ),
  nombres(3).map(
    (n) => `ellipse ${ecrire({ cx: n.split(' ')[0], rx: n.split(' ')[1], ry: n.split(' ')[2] })}`,
  ),
  nombres(6).map((n) => `polygon points="${n}"`),
  nombres(4).map((n) => `polyline points="${n}"`),
);
const forme = fc.tuple(trace, attributs).map(([tag, liste]) => `<${tag} ${liste}/>`);
const simple = trace.map((tag) => `<${tag}/>`);
const groupe = fc
  .tuple(attributs, fc.array(fc.oneof(forme, fc.constant('<use href="#piece" x="3"/>')), { maxLength: 3 }))
  .map(([liste, formes]) => `<g ${liste}>${formes.join('')}</g>`);

const unites = fc.constantFrom('userSpaceOnUse', 'objectBoundingBox');
const arrets = fc
  .array(fc.tuple(nombre, nombre), { maxLength: 3 })
  .map((liste) =>
    liste.map(([offset, opacity]) => `<stop offset="${offset}" stop-opacity="${opacity}"/>`).join(''),
  );
const defs = fc
  .tuple(unites, transformation, nombres(4), arrets, simple, simple, simple)
  .map(([unite, transform, n, stops, decoupe, masque, piece]) => {
    const [a, b, c, d] = n.split(' ');
    const degrade = `gradientUnits="${unite}" gradientTransform="${transform}"`;
    return (
      `<linearGradient id="lineaire" ${degrade} x1="${a}" y2="${b}">${stops}</linearGradient>` +
      `<radialGradient id="radial" ${degrade} r="${c}" fx="${d}" fr="${a}">${stops}</radialGradient>` +
      `<clipPath id="decoupe" clipPathUnits="${unite}" transform="${transform}">${decoupe}</clipPath>` +
      `<mask id="masque" maskUnits="${unite}" x="${a}" width="${b}" maskContentUnits="${unite}">${masque}</mask>` +
      `<g id="piece">${piece}</g>`
    );
  });

export const unSvg = fc
  .tuple(
    defs,
    fc.array(fc.oneof(forme, groupe), { minLength: 1, maxLength: 4 }),
    fc.constantFrom('0 0 30 10', '0 0 1 1', '0 0 100000 100000', '-1e5 -1e5 20 2', '1e5 1e5 1 1'),
  )
  .map(([dedans, formes, cadre]) => svg(`<defs>${dedans}</defs>${formes.join('')}`, `viewBox="${cadre}"`));
