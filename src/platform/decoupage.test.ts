import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { departementDe } from '../model/decoupage.ts';
import { cleSirenJuste } from '../model/siren.ts';
import { lireDecoupage } from './decoupage.ts';

interface Commune {
  code: string;
  type: string;
  departement?: string;
}
const read = <T>(nom: string): T[] =>
  JSON.parse(
    readFileSync(
      createRequire(import.meta.url).resolve(`@etalab/decoupage-administratif/data/${nom}.json`),
      'utf8',
    ),
  ) as T[];

describe('lireDecoupage', () => {
  const decoupage = lireDecoupage();

  test('vite : sans communes.json, moins de 300 ms', () => {
    const durations = [1, 2, 3].map(() => {
      const start = performance.now();
      lireDecoupage();
      return performance.now() - start;
    });
    expect(Math.min(...durations)).toBeLessThan(300);
  });

  test('une intercommunalité à cheval sur deux départements', () => {
    expect(decoupage.epci('200040491')).toEqual({
      code: '200040491',
      nom: 'CC Porte de Dromardèche',
      type: 'CC',
      departements: ['07', '26'],
      communes: 34,
      population: 49577,
    });
  });

  test('un département, et sa région', () => {
    expect(decoupage.departement('07')).toEqual({
      code: '07',
      nom: 'Ardèche',
      region: 'Auvergne-Rhône-Alpes',
    });
    expect(decoupage.departement('7')).toBeUndefined();
    expect(decoupage.codesDepartements).toHaveLength(109);
  });

  test('les noms ont leur apostrophe', () => {
    expect(decoupage.epci('200072007')?.nom).toBe('CC Montagne d’Ardèche');
  });

  test('les 1 255 codes EPCI ont une clé juste, 89 sont à cheval', () => {
    const codes = read<{ code: string }>('epci').map(({ code }) => code);
    expect(codes).toHaveLength(1255);
    expect(codes.filter((code) => !cleSirenJuste(code))).toEqual([]);
    const across = codes.filter((code) => (decoupage.epci(code)?.departements.length ?? 0) > 1);
    expect(across).toHaveLength(89);
  });

  test('le code d’une commune dit son département', () => {
    const communes = read<Commune>('communes').filter(({ type }) => type === 'commune-actuelle');
    expect(communes.length).toBeGreaterThan(34_000);
    expect(communes.filter((c) => c.departement && departementDe(c.code) !== c.departement)).toEqual([]);
  });
});
