import { afterEach, describe, expect, test, vi } from 'vitest';
import { adresseDEdition, adresseDuFichier, depot } from './depot.ts';

afterEach(() => vi.unstubAllEnvs());

describe('sans dépôt public', () => {
  test.each([undefined, ''])('PUBLIC_DEPOT vaut %s', (valeur) => {
    vi.stubEnv('PUBLIC_DEPOT', valeur);
    expect(depot()).toBeUndefined();
    expect(adresseDEdition('content/modules/m1.mdx')).toBeUndefined();
    expect(adresseDuFichier('CONTRIBUTING.md')).toBeUndefined();
  });
});

describe('avec un dépôt public', () => {
  test('sur GitHub', () => {
    vi.stubEnv('PUBLIC_DEPOT', 'https://github.com/exemple/kits/');
    expect(adresseDEdition('content/modules/m1.mdx')).toBe(
      'https://github.com/exemple/kits/edit/main/content/modules/m1.mdx',
    );
    expect(adresseDuFichier('CONTRIBUTING.md')).toBe(
      'https://github.com/exemple/kits/blob/main/CONTRIBUTING.md',
    );
  });

  test('sur GitLab', () =>
    expect(adresseDEdition('kits/a/kit.mdx', 'https://gitlab.com/exemple/kits')).toBe(
      'https://gitlab.com/exemple/kits/-/edit/main/kits/a/kit.mdx',
    ));
});
