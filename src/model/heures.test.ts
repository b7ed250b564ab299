import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dureeLue, estHeure, heureLue, minutesDe } from './heures.ts';

describe('heures', () => {
  test.each([
    ['09:00', 540, '9\u00A0h'],
    ['12:30', 750, '12\u00A0h\u00A030'],
    ['09:05', 545, '9\u00A0h\u00A005'],
    ['00:00', 0, '0\u00A0h'],
    ['23:59', 1439, '23\u00A0h\u00A059'],
  ])('%s', (heure, minutes, lue) => {
    expect(minutesDe(heure)).toBe(minutes);
    expect(heureLue(minutes)).toBe(lue);
  });

  test.each(['24:00', '9:00', '09:60', '9 h', '', '09:00:00'])('« %s » n’est pas une heure', (texte) => {
    expect(estHeure(texte)).toBe(false);
    expect(() => minutesDe(texte)).toThrow('n’est pas une heure');
  });

  test('une heure lue redonne ses minutes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), (minutes) => {
        const [heures, reste = '00'] = heureLue(minutes)
          .split('\u00A0h')
          .map((part) => part.trim() || '00');
        expect(minutesDe(`${heures?.padStart(2, '0')}:${reste}`)).toBe(minutes);
      }),
    );
  });

  test.each([
    [45, '45\u00A0min'],
    [60, '1\u00A0h'],
    [90, '1\u00A0h\u00A030'],
    [630, '10\u00A0h\u00A030'],
  ])('%i minutes', (minutes, lue) => expect(dureeLue(minutes)).toBe(lue));
});
