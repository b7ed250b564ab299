import { describe, expect, test } from 'vitest';
import jetons from '../identite/jetons.json' with { type: 'json' };
import { MODES } from '../model/sequence.ts';
import { contraste } from './contraste.ts';
import { jetonsEnCss, type Theme } from './jetons.ts';

const TEXTE = 4.5;
const DESSIN = 3;

/** Chaque couleur de texte, et les fonds sur lesquels les feuilles de style la posent. */
const TEXTES: readonly (readonly [keyof Theme, readonly (keyof Theme)[]])[] = [
  ['encre', ['fond', 'fondDoux', 'marqueDouce', 'accentDoux']],
  ['encreDouce', ['fond', 'fondDoux', 'marqueDouce', 'accentDoux']],
  ['marque', ['fond', 'fondDoux', 'marqueDouce', 'accentDoux']],
  ['accent', ['fond', 'fondDoux', 'accentDoux']],
  ['fond', ['marque', 'accent', 'encre']],
];

test('le contraste se calcule comme le disent les WCAG', () => {
  expect(contraste('#000000', '#ffffff')).toBe(21);
  expect(contraste('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe.each([
  ['clair', jetons.clair, jetons.modes],
  ['sombre', jetons.sombre, jetons.modesSombres],
] as const)('thème %s', (_nom, theme, teintes) => {
  test.each(TEXTES.flatMap(([texte, fonds]) => fonds.map((fond) => [texte, fond] as const)))(
    'texte « %s » sur « %s »',
    (texte, fond) => expect(contraste(theme[texte], theme[fond])).toBeGreaterThanOrEqual(TEXTE),
  );

  test.each(Object.keys(MODES))('l’encre se lit sur la teinte « %s », hachures comprises', (mode) => {
    expect(contraste(theme.encre, (teintes as Record<string, string>)[mode] ?? '')).toBeGreaterThanOrEqual(
      TEXTE,
    );
  });

  test.each(['fond', 'fondDoux'] as const)('le contour de focus se voit sur « %s »', (fond) =>
    expect(contraste(theme.accent, theme[fond])).toBeGreaterThanOrEqual(DESSIN),
  );
});

test('les jetons deviennent des variables CSS', () => {
  const css = jetonsEnCss();
  expect(css).toContain(`--encre-douce:${jetons.clair.encreDouce}`);
  expect(css).toContain(`--mode-sous-groupes:${jetons.modes['sous-groupes']}`);
  expect(css).toMatch(new RegExp(`:root\\[data-theme=dark\\]\\{[^}]*--fond:${jetons.sombre.fond}`));
});
