import { expect, test } from 'vitest';
import { DERNIER, octetDe, PREMIER, pointDe } from './winansi.ts';

const octets = Array.from({ length: DERNIER - PREMIER + 1 }, (_, rang) => PREMIER + rang);

test('chaque octet et son signe se répondent', () => {
  const attribues = octets.filter((octet) => pointDe(octet) !== 0);
  for (const octet of attribues) expect(octetDe(String.fromCodePoint(pointDe(octet)))).toBe(octet);
  // 0x7F, 0x81, 0x8D, 0x8F, 0x90 et 0x9D ne désignent aucun signe.
  expect(octets.length - attribues.length).toBe(6);
});

test('le même codage que celui des navigateurs, hors octets sans signe', () => {
  const cp1252 = new TextDecoder('windows-1252');
  for (const octet of octets.filter((candidate) => pointDe(candidate) !== 0))
    expect(String.fromCodePoint(pointDe(octet))).toBe(cp1252.decode(Uint8Array.of(octet)));
});

test.each([
  ['Œ', 0x8c],
  ['œ', 0x9c],
  ['€', 0x80],
  ['’', 0x92],
  ['–', 0x96],
  ['«', 0xab],
  ['\u00A0', 0xa0],
])('« %s » a son octet', (signe, octet) => expect(octetDe(signe)).toBe(octet));

test('ni commande, ni autre alphabet', () =>
  expect(
    ['\n', '\t', '\u007F', '\u0081', 'Ł', '🐝', 'م', '\uD800', ''].filter((s) => octetDe(s) !== undefined),
  ).toEqual([]));
