import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ajouterJours,
  dateLongue,
  ecartEnJours,
  estDate,
  isoDe,
  JOURS,
  jourDe,
  moisEcoules,
  nomDuJour,
} from './calendrier.ts';

const jour = fc.integer({ min: jourDe('1900-01-01'), max: jourDe('2199-12-31') });
const date = jour.map(isoDe);

describe('dates', () => {
  test.each([
    ['1970-01-01', 0],
    ['2000-03-01', 11017],
    ['2027-03-02', 20879],
  ])('%s est le jour %i', (iso, numero) => expect(jourDe(iso)).toBe(numero));

  test.each([
    '2027-02-30',
    '2027-02-29',
    '2027-13-01',
    '2027-00-10',
    '2027-1-1',
    '02/03/2027',
    '',
    '2027-03-02T00:00',
  ])('« %s » n’est pas une date', (texte) => {
    expect(estDate(texte)).toBe(false);
    expect(() => jourDe(texte)).toThrow('n’est pas une date');
  });

  test('un 29 février des années bissextiles', () => {
    expect(['2024', '2028', '2000'].every((annee) => estDate(`${annee}-02-29`))).toBe(true);
    expect(['2100', '2026', '1900'].some((annee) => estDate(`${annee}-02-29`))).toBe(false);
  });

  test('jourDe et isoDe sont inverses', () => {
    fc.assert(fc.property(jour, (numero) => jourDe(isoDe(numero)) === numero));
  });

  test('ajouter un écart mène d’une date à l’autre', () => {
    fc.assert(fc.property(date, date, (a, b) => ajouterJours(a, ecartEnJours(a, b)) === b));
  });

  test('l’ordre des textes est celui des jours', () => {
    fc.assert(fc.property(date, date, (a, b) => a < b === ecartEnJours(a, b) > 0));
  });
});

describe('moisEcoules', () => {
  test.each([
    ['2025-05-24', '2026-11-24', 18],
    ['2025-05-25', '2026-11-24', 17],
    ['2026-11-24', '2026-11-24', 0],
    ['2026-12-31', '2027-01-01', 0],
    ['2025-03-20', '2026-11-24', 20],
  ])('de %s à %s : %i', (a, b, mois) => expect(moisEcoules(a, b)).toBe(mois));
});

describe('noms', () => {
  test.each([
    ['2027-03-02', 'mardi 2 mars 2027'],
    ['2027-05-06', 'jeudi 6 mai 2027'],
    ['2027-01-01', 'vendredi 1er janvier 2027'],
    ['2028-02-29', 'mardi 29 février 2028'],
    ['2026-08-15', 'samedi 15 août 2026'],
    ['1969-07-20', 'dimanche 20 juillet 1969'],
  ])('%s se lit « %s »', (iso, lu) => expect(dateLongue(iso)).toBe(lu));

  test('le jour suivant porte le nom suivant', () => {
    fc.assert(
      fc.property(date, (iso) => {
        const next = JOURS[(JOURS.indexOf(nomDuJour(iso)) + 1) % 7];
        expect(nomDuJour(ajouterJours(iso, 1))).toBe(next);
      }),
    );
  });
});
