import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lireContenu } from './contenu.ts';
import type { Operande } from './jetons.ts';

const octets = (texte: string): Uint8Array => Uint8Array.from(texte, (signe) => signe.charCodeAt(0));
const lire = (texte: string) => [...lireContenu(octets(texte))];
/** Le seul opérande d’une opération « … op ». */
const operande = (texte: string): Operande | undefined => lire(`${texte} op`)[0]?.operandes[0];

test('une suite d’opérations, chacune avec ses opérandes', () =>
  expect(lire('q\n1 0 0 -1 56.5 -.25 cm\n/f0 12 Tf % la police\nf* Q')).toEqual([
    { operateur: 'q', operandes: [] },
    { operateur: 'cm', operandes: [1, 0, 0, -1, 56.5, -0.25] },
    { operateur: 'Tf', operandes: ['f0', 12] },
    { operateur: 'f*', operandes: [] },
    { operateur: 'Q', operandes: [] },
  ]));

test('des nombres de toutes les écritures', () =>
  expect(lire('+17 -98 0 4. -.002 34.5 123456789.5 op')[0]?.operandes).toEqual([
    17, -98, 0, 4, -0.002, 34.5, 123456789.5,
  ]));

test('des mots qui sont des valeurs', () =>
  expect(lire('true false null op')[0]?.operandes).toEqual([true, false, null]));

test('un tableau, un dictionnaire, l’un dans l’autre', () => {
  expect(operande('[<0001> -320 <00140015>]')).toEqual([
    Uint8Array.of(0, 1),
    -320,
    Uint8Array.of(0, 0x14, 0, 0x15),
  ]);
  expect(operande('<</Attached[/Top]/MCID 4/A<</B(c)>>>>')).toEqual(
    new Map<string, Operande>([
      ['Attached', ['Top']],
      ['MCID', 4],
      ['A', new Map([['B', octets('c')]])],
    ]),
  );
});

describe('une chaîne', () => {
  test.each([
    ['(simple)', 'simple'],
    ['()', ''],
    ['(a (b (c)) d)', 'a (b (c)) d'],
    ['(\\(\\)\\\\)', '()\\'],
    ['(\\n\\r\\t\\b\\f)', '\n\r\t\b\f'],
    ['(\\101\\60\\0019)', 'A0\x019'],
    ['(\\777)', '\xff'],
    ['(a\\\nb\\\r\nc)', 'abc'],
    ['(\\z)', 'z'],
    ['<48 65\n6C6c6F>', 'Hello'],
    ['<4>', '@'],
    ['<>', ''],
  ])('%j', (ecrite, lue) => expect(operande(ecrite)).toEqual(octets(lue)));
});

test('les octets d’une image sont sautés, pas ses opérateurs', () =>
  expect(lire('q BI /W 1 /H 1 ID \x00(EI<< \nEI Q').map(({ operateur }) => operateur)).toEqual([
    'q',
    'BI',
    'ID',
    'EI',
    'Q',
  ]));

test('un flux abîmé se lit jusqu’au bout', () => {
  expect(lire('(sans fin')).toEqual([]);
  expect(lire('[1 2 << /a 3 op')).toEqual([]);
  expect(lire(') ] >> } 1 op').at(-1)).toEqual({ operateur: 'op', operandes: [1] });
});

test('n’importe quels octets se lisent, sans erreur et sans fin perdue', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (flux) => {
      for (const { operateur } of lireContenu(flux)) expect(operateur).not.toBe('');
    }),
  );
});

test('toute chaîne écrite en hexadécimal se relit', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (chaine) => {
      const ecrite = Array.from(chaine, (octet) => octet.toString(16).padStart(2, '0')).join('');
      expect(operande(`<${ecrite}>`)).toEqual(chaine);
    }),
  );
});
