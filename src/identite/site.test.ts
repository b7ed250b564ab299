import { afterEach, expect, test, vi } from 'vitest';
import { adresseDuKit, site } from './site.ts';

afterEach(() => vi.unstubAllEnvs());

test.each([
  [undefined, undefined, 'https://premiers-pas.example/'],
  ['', '', 'https://premiers-pas.example/'],
  ['https://exemple.fr', undefined, 'https://exemple.fr/'],
  ['https://exemple.fr/', '/kits/', 'https://exemple.fr/kits/'],
  ['https://exemple.fr/kits', undefined, 'https://exemple.fr/kits/'],
  [undefined, 'kits', 'https://premiers-pas.example/kits/'],
])('SITE vaut %s et BASE %s : %s', (adresse, base, attendu) => {
  vi.stubEnv('SITE', adresse);
  vi.stubEnv('BASE', base);
  expect(site()).toBe(attendu);
  expect(adresseDuKit('vendee')).toBe(`${attendu}kits/vendee/`);
});
