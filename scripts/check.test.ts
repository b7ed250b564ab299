import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { baseValide, KIT } from '../tests/base-valide.ts';

const script = resolve('scripts/check.ts');
let racine: string;

beforeAll(() => {
  racine = mkdtempSync(join(tmpdir(), 'check-'));
  for (const { chemin, texte } of baseValide()) write(chemin, texte);
});
afterAll(() => rmSync(racine, { recursive: true }));

function write(chemin: string, texte: string): void {
  mkdirSync(join(racine, dirname(chemin)), { recursive: true });
  writeFileSync(join(racine, chemin), texte);
}

function check(...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: racine,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

describe('npm run check', () => {
  test('rien à dire : 0', () => {
    expect(check()).toEqual({ code: 0, out: 'Tout est en ordre.\n', err: '' });
  });

  test('un avertissement : 0', () => {
    const kit = baseValide().find(({ chemin }) => chemin === KIT)?.texte ?? '';
    write(KIT, kit.replace('idees: 7', 'idees: 4'));
    const { code, out } = check('--format=github');
    write(KIT, kit);
    expect(code).toBe(0);
    expect(out).toMatch(/^::warning file=kits\/pays-d-essai\/kit\.mdx,line=34,col=12,title=R41::4 idées/);
  });

  test('une erreur : 1', () => {
    write('content/brouillon.mdx', '---\nid: brouillon\n---\n');
    const { code, out } = check('--format', 'json');
    rmSync(join(racine, 'content/brouillon.mdx'));
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject([
      { fichier: 'content/brouillon.mdx', ligne: 1, colonne: 1, regle: 'L12', gravite: 'erreur' },
    ]);
  });

  test.each([
    [['--formt', 'json'], 'Argument inconnu : « --formt ».'],
    [['--format', 'xml'], 'Format inconnu : « xml ».'],
    [['--format', 'toString'], 'Format inconnu : « toString ».'],
    [['--format'], 'Il manque le nom du format après « --format ».'],
    [['kits'], 'Argument inconnu : « kits ».'],
    [['-f'], 'Argument inconnu : « -f ».'],
  ])('%j : 2, et comment s’en servir', (args, message) => {
    const { code, out, err } = check(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.startsWith(`${message}\n\nUsage : npm run check`)).toBe(true);
  });

  test('--aide : 0', () => {
    const { code, out, err } = check('--aide');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatchInlineSnapshot(`
      "Usage : npm run check [-- --format text|github|json]

      Contrôle content/ et kits/ et dit tout ce qui ne va pas, avec le fichier, la ligne et la façon de le réparer.

        --format text     lisible dans un terminal (par défaut)
        --format github   annotations pour une demande de fusion
        --format json     pour un autre programme
        --aide            ce texte

      Code de sortie : 0 sans erreur (avertissements admis), 1 s’il y a une erreur, 2 si la commande est mal écrite.
      "
    `);
  });
});
