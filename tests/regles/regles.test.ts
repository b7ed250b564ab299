import { describe, expect, test } from 'vitest';
import { regles } from '../../src/diagnostics/regles.ts';
import { lireCas } from '../../src/platform/cas.ts';
import { baseValide, controler, ligne } from '../base-valide.ts';
import { fichiersDu } from './cas.ts';

const tous = lireCas(process.cwd());

test('la base valide ne donne aucun diagnostic', () => {
  expect(controler(baseValide()).diagnostics.map(ligne)).toEqual([]);
});

test('chaque règle a son fichier de cas, et aucun autre', () => {
  expect(tous.map(({ regle }) => regle)).toEqual(Object.keys(regles).sort());
});

describe.each(tous)('$regle', ({ regle, cas }) => {
  test.each(cas)('$cas', (un) => {
    const lignes = controler(fichiersDu(un), un.aujourdhui).diagnostics.map(ligne);
    expect(lignes).toEqual(un.attendu.trimEnd().split('\n'));
    expect(lignes.join('\n')).toContain(`[${regle}]`);
  });
});
