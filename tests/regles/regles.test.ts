import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { regles } from '../../src/diagnostics/regles.ts';
import type { Fichier } from '../../src/load/entree.ts';
import { lireCas } from '../../src/platform/cas.ts';
import { baseValide, controler, ligne } from '../base-valide.ts';
import { controlerLesPdf } from '../pdf/pdf-decrit.ts';
import { fichiersDu } from './cas.ts';

const tous = lireCas(process.cwd());

const CONSTRUITS = 'tests/fixtures/pdf-valide';

/** La base valide, et ce qu’une construction en aurait fait : un PDF, décrit en YAML, et sa page. */
const base = (): Fichier[] => [
  ...baseValide(),
  { chemin: 'fiches/f05.pdf', texte: readFileSync(`${CONSTRUITS}/fiches/f05.yaml`, 'utf8') },
  { chemin: 'fiches/f05/index.html', texte: readFileSync(`${CONSTRUITS}/fiches/f05/index.html`, 'utf8') },
];

async function diagnostics(fichiers: readonly Fichier[], aujourdhui?: string): Promise<Diagnostic[]> {
  const contenus = fichiers.filter(({ chemin }) => /^(content|kits)\//.test(chemin));
  return [...controler(contenus, aujourdhui).diagnostics, ...(await controlerLesPdf(fichiers))];
}

test('la base valide ne donne aucun diagnostic', async () => {
  expect((await diagnostics(base())).map(ligne)).toEqual([]);
});

test('chaque règle a son fichier de cas, et aucun autre', () => {
  expect(tous.map(({ regle }) => regle)).toEqual(Object.keys(regles).sort());
});

describe.each(tous)('$regle', ({ regle, cas }) => {
  test.each(cas)('$cas', async (un) => {
    const lignes = (await diagnostics(fichiersDu(un, base()), un.aujourdhui)).map(ligne);
    expect(lignes).toEqual(un.attendu.trimEnd().split('\n'));
    expect(lignes.join('\n')).toContain(`[${regle}]`);
  });
});
