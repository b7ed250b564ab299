import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nettoyer } from './clean-text.ts';

test.each([
  ['fins de ligne d’autres machines', 'un\r\ndeux\rtrois\vquatre\u2028cinq', 'un\ndeux\ntrois\nquatre\ncinq'],
  ['tabulations', 'un\tdeux', 'un deux'],
  ['signes de commande', 'a\u0000b\u001Bc\u007Fd\u0090e', 'abcde'],
  ['signes invisibles', 'cé\u00ADsure\u200B, \uFEFFmarque\u200E, ❤\uFE0F', 'césure, marque, ❤'],
  ['accents séparés', 'e\u0301te\u0301', 'été'],
  ['moitié de signe', 'seul \uD800', 'seul \uFFFD'],
  ['blancs autour', ' \n un \n ', 'un'],
  ['espaces fines, gardées', '1\u202F234,50\u00A0€', '1\u202F234,50\u00A0€'],
])('%s', (_quoi, texte, attendu) => expect(nettoyer(texte, true)).toBe(attendu));

test('un texte d’une ligne n’a pas de fin de ligne', () =>
  expect(nettoyer(' un \r\n\r\n deux\n', false)).toBe('un deux'));

test('nettoyer deux fois ne change plus rien', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (texte, paragraphe) => {
      const once = nettoyer(texte, paragraphe);
      expect(nettoyer(once, paragraphe)).toBe(once);
      expect(once.isWellFormed()).toBe(true);
    }),
  );
});
