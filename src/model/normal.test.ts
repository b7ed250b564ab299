import fc from 'fast-check';
import { expect, test } from 'vitest';
import { enIdentifiant, normaliserTexte } from './normal.ts';

test.each([
  ['Deux Sèvres', 'deux-sevres'],
  ['  Montagne d’Ardèche ', 'montagne-d-ardeche'],
  ["L'Œuvre — n° 2", 'l-oeuvre-n-2'],
  ['', ''],
])('« %s » → « %s »', (texte, identifiant) => expect(enIdentifiant(texte)).toBe(identifiant));

test('normaliser deux fois ne change plus rien', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (texte) => {
      const once = normaliserTexte(texte);
      expect(normaliserTexte(once)).toBe(once);
      expect(enIdentifiant(enIdentifiant(texte))).toBe(enIdentifiant(texte));
    }),
  );
});
