import { expect, test } from 'vitest';
import { enSignesDe } from './lookalikes.ts';

const latin = (signe: string): boolean => /^[ -~\u00A0éμ–]$/.test(signe);
const lu = (texte: string): string => enSignesDe(texte, latin).join('');

test.each([
  ['une espace fine est insécable', '1\u202F234', '1\u00A0234'],
  ['une espace d’une autre largeur', 'a\u2009b\u3000c', 'a b c'],
  ['un tiret insécable', 'peut\u2011être', 'peut-être'],
  ['un moins', '\u22123', '–3'],
  ['un micro', '\u00B5g', 'μg'],
  ['un accent séparé', 'e\u0301', 'é'],
])('%s se dessine', (_quoi, texte, attendu) => {
  expect(lu(texte).normalize('NFC')).toBe(attendu.normalize('NFC'));
});

test('un signe que la police a reste lui-même, un autre sans semblable aussi', () => {
  expect(enSignesDe('\u202F', () => true)).toEqual(['\u202F']);
  expect(enSignesDe('Ł\u202F', () => false)).toEqual(['Ł', '\u202F']);
});
