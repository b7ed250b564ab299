import { afterEach, expect, test, vi } from 'vitest';
import { pageAModifier } from './edition.ts';

afterEach(() => vi.unstubAllEnvs());

const contribuer = { filePath: 'src/content/docs/contribuer.mdx', data: { editUrl: true } };

test('sans dépôt public, aucune page ne propose de la modifier', () => {
  vi.stubEnv('PUBLIC_DEPOT', '');
  expect(pageAModifier(contribuer)).toBeUndefined();
});

test('une page propre au site mène à son fichier', () => {
  vi.stubEnv('PUBLIC_DEPOT', 'https://github.com/exemple/kits');
  expect(pageAModifier(contribuer)?.href).toBe(
    'https://github.com/exemple/kits/edit/main/src/content/docs/contribuer.mdx',
  );
});

test('une page du socle garde l’adresse qu’elle donne, ou n’en a pas', () => {
  vi.stubEnv('PUBLIC_DEPOT', 'https://github.com/exemple/kits');
  const filePath = 'src/content/docs/modules/m1.md'; // le chemin que Starlight invente
  expect(pageAModifier({ filePath, data: { editUrl: 'https://forge.fr/m1' } })?.href).toBe(
    'https://forge.fr/m1',
  );
  expect(pageAModifier({ filePath, data: { editUrl: false } })).toBeUndefined();
});
