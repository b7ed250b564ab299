import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minuter, type SequenceMinutee, type Version } from './minutage.ts';

interface Vecteur {
  module: string;
  sequences: SequenceMinutee[];
  durees: Record<string, number[]>;
}
// Soixante-douze vecteurs du dossier métier : six modules, cinq à dix idées, deux versions.
const vecteurs = JSON.parse(readFileSync('tests/fixtures/minutages.json', 'utf8')) as Vecteur[];
const cas = vecteurs.flatMap(({ module, sequences, durees }) =>
  Object.entries(durees).map(([cle, attendu]) => ({ module, cle, sequences, attendu })),
);

describe('minuter', () => {
  test('les vecteurs sont au complet', () => expect(cas).toHaveLength(72));

  test.each(cas)('$module, $cle', ({ cle, sequences, attendu }) => {
    const [idees, version] = cle.split('-') as [string, Version];
    expect(minuter(sequences, Number(idees), version)).toEqual(attendu);
  });

  test('la somme ne change pas de cinq à dix idées dès qu’une séquence absorbe', () => {
    const sequence = fc.record({
      minutes: fc.integer({ min: 50, max: 90 }),
      parIdee: fc.integer({ min: 0, max: 6 }),
      minutesCourtes: fc.integer({ min: 50, max: 90 }),
      parIdeeCourtes: fc.integer({ min: 0, max: 6 }),
      absorbe: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(sequence, { minLength: 1 }),
        fc.integer({ min: 5, max: 10 }),
        (sequences, idees) => {
          fc.pre(sequences.some((s) => s.absorbe));
          const sum = (values: number[]): number => values.reduce((a, b) => a + b, 0);
          expect(sum(minuter(sequences, idees, 'longue'))).toBe(sum(sequences.map((s) => s.minutes)));
        },
      ),
    );
  });
});
