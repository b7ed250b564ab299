import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleSirenJuste } from './siren.ts';

test.each([
  ['200072007', true],
  ['200033173', true],
  ['200072008', false],
  ['20007200', false],
  ['2000720070', false],
  ['20007200A', false],
])('%s : %s', (code, juste) => expect(cleSirenJuste(code)).toBe(juste));

test('un seul chiffre mal recopié se voit toujours', () => {
  const place = fc.integer({ min: 0, max: 8 });
  fc.assert(
    fc.property(place, fc.integer({ min: 1, max: 9 }), (index, offset) => {
      const digits = [...'200072007'];
      digits[index] = String((Number(digits[index]) + offset) % 10);
      expect(cleSirenJuste(digits.join(''))).toBe(false);
    }),
  );
});
