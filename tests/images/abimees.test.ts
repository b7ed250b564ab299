import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lireImage } from '../../src/images/image.ts';
import type { ImageLue } from '../../src/images/lecture.ts';
import { defautsDeTypst } from './composer.ts';
import { enPng, enTexte, JPEG, png, svg } from './fabrique.ts';
import { unSvg } from './svg-quelconque.ts';

// Toujours la même suite de coups ; « GRAINE=7 npm test » en essaie une autre.
const GRAINE = Number(process.env['GRAINE'] ?? 1);
const LOT = 100;

/** Un message sans ce qu’il cite du fichier. */
const sansCitations = (message: string): string => message.replace(/«[^»]*»|\([^)]*\)/g, '');
const ANGLAIS = /\b(the|is|are|expected|unexpected|invalid|missing|unknown|error|cannot|found)\b/i;

/**
 * Donne mille images à la porte : aucune ne la fait tomber, chacune a son message, et Typst compose celles qui passent. Rend le nombre de
 * celles-ci.
 */
function pousser(nom: string, images: fc.Arbitrary<Uint8Array>, numRuns: number): number {
  const admises: ImageLue[] = [];
  fc.assert(
    fc.property(images, (octets) => {
      const lecture = lireImage(octets, nom);
      if ('image' in lecture) admises.push(lecture.image);
      else {
        expect(lecture.defauts.length).toBeGreaterThan(0);
        for (const defaut of lecture.defauts) {
          expect(defaut).toMatch(/\S ; \S/);
          expect(sansCitations(defaut)).not.toMatch(ANGLAIS);
        }
      }
    }),
    { numRuns, seed: GRAINE },
  );
  for (let at = 0; at < admises.length; at += LOT)
    expect(defautsDeTypst(admises.slice(at, at + LOT))).toEqual([]);
  return admises.length;
}

const octet = fc.nat({ max: 255 });
/** Quelques octets d’un fichier, changés au hasard. */
const abimer = (octets: readonly Uint8Array[], debut: number): fc.Arbitrary<Uint8Array> =>
  fc
    .tuple(
      fc.constantFrom(...octets),
      fc.array(fc.tuple(fc.nat(), fc.oneof(octet, fc.nat({ max: 8 }))), { minLength: 1, maxLength: 4 }),
    )
    .map(([original, coups]) => {
      const copie = original.slice();
      for (const [place, valeur] of coups) copie[debut + (place % (copie.length - debut))] = valeur;
      return copie;
    });

const pngs = [
  png(),
  png({ couleur: 6, pixels: new Uint8Array(3 * 17) }),
  png({ couleur: 0, entrelace: 1, pixels: new Uint8Array(18) }),
];

describe('un fichier quelconque', () => {
  test.each(['logo.png', 'logo.jpg', 'logo.svg', 'logo', ''])('nommé « %s »', (nom) => {
    expect(pousser(nom, fc.uint8Array({ maxLength: 200 }), 300)).toBe(0);
  });

  test.each([
    ['logo.png', pngs[0] as Uint8Array],
    ['logo.jpg', JPEG.gris],
    ['logo.svg', svg('<path d="M0 0h9v9z"/>')],
  ])('%s, coupé n’importe où', (nom, entier) => {
    const coupe = fc.nat({ max: entier.length - 1 }).map((length) => entier.subarray(0, length));
    expect(pousser(nom, coupe, 500)).toBe(0);
  });
});

describe('une image abîmée au hasard', () => {
  test('un PNG, un octet ou plus changé : la somme de contrôle le dit', () =>
    expect(pousser('logo.png', abimer(pngs, 0), 1_000)).toBeLessThan(100));

  test('un PNG aux sommes de contrôle justes, et au contenu quelconque', () => {
    const morceau = fc.tuple(
      fc.constantFrom('PLTE', 'tRNS', 'IDAT', 'IHDR', 'tEXt', 'iCCP', 'acTL', 'ABCD'),
      fc.uint8Array({ maxLength: 20 }),
    );
    const fait = fc
      .record({
        largeur: fc.integer({ min: 1, max: 5 }),
        hauteur: fc.integer({ min: 1, max: 5 }),
        profondeur: fc.constantFrom(1, 2, 4, 8, 16, 3),
        couleur: fc.constantFrom(0, 2, 3, 4, 6, 1),
        entrelace: fc.constantFrom(0, 1),
        pixels: fc.array(fc.nat({ max: 5 }), { maxLength: 120 }).map((bytes) => Uint8Array.from(bytes)),
        avant: fc.array(morceau, { maxLength: 2 }),
      })
      .map(png);
    const deMorceaux = fc.array(morceau, { maxLength: 5 }).map(enPng);
    pousser('logo.png', fc.oneof(fait, deMorceaux), 2_000);
  });

  test('un PNG aux dimensions justes, quels que soient ses pixels et sa palette', () => {
    const cote = fc.integer({ min: 1, max: 6 });
    const justes = fc
      .tuple(
        cote,
        cote,
        fc.uint8Array({ minLength: 36, maxLength: 36 }),
        fc.uint8Array({ minLength: 9, maxLength: 9 }),
      )
      .map(([largeur, hauteur, bytes, palette]) => {
        const pixels = bytes
          .slice(0, hauteur * (1 + largeur))
          .map((byte, at) => (at % (1 + largeur) === 0 ? byte % 5 : byte));
        return png({ largeur, hauteur, couleur: 3, pixels, avant: [['PLTE', palette]] });
      });
    expect(pousser('logo.png', justes, 300)).toBeGreaterThan(200);
  });

  test('un JPEG', () => {
    const { gris, couleur, progressif, reprises } = JPEG;
    expect(pousser('logo.jpg', abimer([gris, couleur, progressif, reprises], 2), 3_000)).toBeGreaterThan(100);
  });

  test('un SVG dont des signes ont changé', () => {
    const textes = [
      '<',
      '>',
      '"',
      '&',
      '/',
      '#',
      '<g>',
      '</g>',
      'url(#a)',
      '1e39',
      '-',
      '<!--',
      ']]>',
      '\u0000',
      'é',
    ];
    const original =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 10"><style>.a{fill:red}</style><linearGradient id="a"><stop/>' +
      '</linearGradient><g transform="scale(2)"><path class="a" d="M0 0h9v9z"/></g><rect fill="url(#a)" width="3" height="2"/></svg>';
    const abime = fc
      .array(fc.tuple(fc.nat({ max: original.length }), fc.nat({ max: 12 }), fc.constantFrom(...textes)), {
        minLength: 1,
        maxLength: 3,
      })
      .map((coups) =>
        enTexte(
          coups.reduce((t, [at, length, texte]) => t.slice(0, at) + texte + t.slice(at + length), original),
        ),
      );
    expect(pousser('logo.svg', abime, 2_000)).toBeGreaterThan(10);
  });

  test('un SVG bien écrit, aux valeurs extrêmes', () => {
    expect(pousser('logo.svg', unSvg, 2_000)).toBeGreaterThan(500);
  });
});
