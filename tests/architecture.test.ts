import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { listerFichiers } from '../src/platform/node.ts';

/** L’étage d’un fichier ; un fichier n’importe que de son étage ou d’un étage plus bas. Le premier motif qui convient gagne. */
const ETAGES: readonly (readonly [RegExp, number])[] = [
  [/^src\/(model|identite)\//, 0],
  [/^src\/(diagnostics|nouveau|images)\//, 1],
  [/^src\/components\/(registre|composant|.*\/props)\.ts$/, 1],
  [/^src\/load\//, 2],
  [/^src\/(check|assemble)\//, 3],
  [/^src\/(components|pdf|docx|calendar|archive)\//, 4],
  [/^src\/web\/(rendu|schema|formulaire|jetons|contraste|renvoi|mots|lecture|kit\/adresses)/, 4],
  [/^src\/platform\//, 5],
  [/^src\/(web|pages|content|publication)/, 6],
  [/^scripts\//, 7],
];
const etage = (fichier: string): number => {
  const found = ETAGES.find(([pattern]) => pattern.test(fichier));
  if (!found) throw new Error(`${fichier} n’a pas d’étage : ajoutez son dossier à ETAGES.`);
  return found[1];
};

const fichiers = [
  ...listerFichiers(process.cwd(), 'src'),
  ...listerFichiers(process.cwd(), 'scripts'),
].filter(
  (chemin) => /\.(ts|astro)$/.test(chemin) && !chemin.endsWith('.test.ts') && !chemin.endsWith('.d.ts'),
);

/** Les modules qu’un fichier importe : chemins du dépôt, ou noms de paquets. */
function imports(fichier: string): string[] {
  const source = readFileSync(fichier, 'utf8');
  return [
    ...source.matchAll(/^(?:import|export)\b[^'"]*?from\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]/gms),
  ]
    .map(([, from, bare]) => from ?? bare ?? '')
    .map((name) => (name.startsWith('.') ? normalize(join(dirname(fichier), name)) : name));
}
const graphe = new Map(fichiers.map((fichier) => [fichier, imports(fichier)]));

test('les imports descendent : model ← diagnostics ← load, check, assemble ← rendus ← platform ← pages, scripts', () => {
  const wrong = [...graphe].flatMap(([fichier, cibles]) =>
    cibles
      .filter((cible) => graphe.has(cible) && etage(cible) > etage(fichier))
      .map((cible) => `${fichier} → ${cible}`),
  );
  expect(wrong).toEqual([]);
});

test('check et assemble s’ignorent', () => {
  const crossed = [...graphe].flatMap(([fichier, cibles]) =>
    cibles.filter(
      (cible) =>
        (fichier.startsWith('src/check/') && cible.startsWith('src/assemble/')) ||
        (fichier.startsWith('src/assemble/') && cible.startsWith('src/check/')),
    ),
  );
  expect(crossed).toEqual([]);
});

test('seuls src/platform et scripts touchent à Node', () => {
  const impure = [...graphe]
    .filter(([, cibles]) => cibles.some((cible) => cible.startsWith('node:')))
    .map(([fichier]) => fichier);
  expect(impure.filter((fichier) => !/^(src\/platform|scripts)\//.test(fichier))).toEqual([]);
});

test('aucun cycle', () => {
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (fichier: string, path: readonly string[]): void => {
    if (path.includes(fichier)) cycles.push([...path.slice(path.indexOf(fichier)), fichier].join(' → '));
    if (done.has(fichier) || path.includes(fichier)) return;
    for (const cible of graphe.get(fichier) ?? []) if (graphe.has(cible)) visit(cible, [...path, fichier]);
    done.add(fichier);
  };
  fichiers.forEach((fichier) => {
    visit(fichier, []);
  });
  expect(cycles).toEqual([]);
});

test('les expressions trouvent bien les imports', () => {
  expect(graphe.get('src/assemble/kit.ts')).toContain('src/assemble/session.ts');
  expect(graphe.get('src/platform/node.ts')).toContain('node:fs');
});
