import { unzipSync } from 'fflate';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { zipper } from './zip.ts';

const JOUR = '2027-03-28';
const octets = (texte: string) => new TextEncoder().encode(texte);
const FICHIERS = [
  { chemin: 'index.html', octets: octets('accueil '.repeat(100)) },
  { chemin: 'fiches/f01/index.html', octets: octets('fiche') },
  { chemin: 'police.woff2', octets: octets('déjà serré '.repeat(100)) },
  { chemin: 'source/logo-épicerie.png', octets: octets('image') },
];
afterEach(() => vi.unstubAllEnvs());

/** Le jour et l’heure de la première entrée (APPNOTE 4.4.6) : les mots 10 et 12 de son en-tête. */
function dateDe(zip: Uint8Array): string {
  const view = new DataView(zip.buffer, zip.byteOffset);
  const [time, date] = [view.getUint16(10, true), view.getUint16(12, true)];
  return `${(date >> 9) + 1980}-${(date >> 5) & 15}-${date & 31} ${time >> 11}:${(time >> 5) & 63}`;
}

test('tout est sous un seul dossier, et se relit', () => {
  const lu = unzipSync(zipper('kit-essai', FICHIERS, JOUR));
  expect(Object.keys(lu)).toEqual([
    'kit-essai/fiches/f01/index.html',
    'kit-essai/index.html',
    'kit-essai/police.woff2',
    'kit-essai/source/logo-épicerie.png',
  ]);
  for (const { chemin, octets } of FICHIERS) expect(lu[`kit-essai/${chemin}`]).toEqual(octets);
});

describe('mêmes fichiers, mêmes octets', () => {
  const attendu = zipper('kit-essai', FICHIERS, JOUR);

  test('dans n’importe quel ordre', () =>
    expect(zipper('kit-essai', FICHIERS.toReversed(), JOUR)).toEqual(attendu));

  test.each(['Pacific/Noumea', 'America/Sao_Paulo', 'Europe/Paris', 'UTC'])(
    'sur une machine à l’heure de %s',
    (zone) => {
      vi.stubEnv('TZ', zone);
      expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
      const zip = zipper('kit-essai', FICHIERS, JOUR);
      expect(dateDe(zip)).toBe('2027-3-28 12:0');
      expect(zip).toEqual(attendu);
    },
  );
});

test('ce qui est déjà compressé est rangé tel quel', () => {
  const tailles: Record<string, [number, number]> = {};
  unzipSync(zipper('k', FICHIERS, JOUR), {
    filter: ({ name, compression, size }) => {
      tailles[name] = [compression, size];
      return false;
    },
  });
  expect(tailles['k/police.woff2']).toEqual([0, FICHIERS[2]?.octets.length]);
  expect(tailles['k/index.html']?.[0]).toBe(8);
  expect(tailles['k/index.html']?.[1]).toBeLessThan(50);
});

test('deux fichiers de même chemin sont refusés : l’un serait perdu', () =>
  expect(() => zipper('k', [...FICHIERS, ...FICHIERS.slice(0, 1)], JOUR)).toThrow('k/index.html'));
