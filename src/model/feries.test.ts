import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nomDuJour } from './calendrier.ts';
import { joursFeries, paques } from './feries.ts';

const annee = fc.integer({ min: 1900, max: 2199 });

describe('paques', () => {
  test.each([
    [1943, '1943-04-25'],
    [2008, '2008-03-23'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
    [2029, '2029-04-01'],
    [2030, '2030-04-21'],
  ])('%i : %s', (year, iso) => expect(paques(year)).toBe(iso));

  test('toujours un dimanche, du 22 mars au 25 avril', () => {
    fc.assert(
      fc.property(annee, (year) => {
        const iso = paques(year);
        expect(nomDuJour(iso)).toBe('dimanche');
        expect(iso >= `${year}-03-22` && iso <= `${year}-04-25`).toBe(true);
      }),
    );
  });
});

describe('joursFeries', () => {
  test('2027', () => {
    expect([...joursFeries(2027)].map(([iso, nom]) => `${iso} ${nom}`).sort()).toEqual([
      '2027-01-01 jour de l’An',
      '2027-03-29 lundi de Pâques',
      '2027-05-01 fête du Travail',
      '2027-05-06 Ascension',
      '2027-05-08 victoire de 1945',
      '2027-05-17 lundi de Pentecôte',
      '2027-07-14 fête nationale',
      '2027-08-15 Assomption',
      '2027-11-01 Toussaint',
      '2027-11-11 armistice de 1918',
      '2027-12-25 Noël',
    ]);
  });

  test('deux de plus en Moselle et en Alsace, et nulle part ailleurs', () => {
    for (const code of ['57', '67', '68']) {
      expect(joursFeries(2027, [code]).get('2027-03-26')).toBe('Vendredi saint');
      expect(joursFeries(2027, ['88', code]).get('2027-12-26')).toBe('Saint-Étienne');
    }
    expect(joursFeries(2027, ['54', '88']).size).toBe(11);
  });

  test('l’abolition de l’esclavage outre-mer', () => {
    expect(joursFeries(2027, ['974']).get('2027-12-20')).toBe('abolition de l’esclavage');
    expect(joursFeries(2027, ['974', '974']).size).toBe(12);
  });

  test('deux fêtes le même jour sont dites toutes les deux', () => {
    expect(joursFeries(2008).get('2008-05-01')).toBe('fête du Travail, Ascension');
  });

  test('l’Ascension est un jeudi, les autres fêtes mobiles un lundi', () => {
    fc.assert(
      fc.property(annee, (year) => {
        for (const [iso, nom] of joursFeries(year)) {
          if (nom.includes('Ascension')) expect(nomDuJour(iso)).toBe('jeudi');
          if (nom.startsWith('lundi')) expect(nomDuJour(iso)).toBe('lundi');
        }
      }),
    );
  });
});
