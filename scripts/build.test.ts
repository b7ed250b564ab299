import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { chargerProjet } from '../src/platform/projet.ts';

let racine: string;
beforeEach(() => {
  racine = mkdtempSync(join(tmpdir(), 'kits-'));
  cpSync('content', join(racine, 'content'), { recursive: true });
  cpSync('kits/dordogne', join(racine, 'kits/dordogne'), { recursive: true });
});
afterEach(() => rmSync(racine, { recursive: true, force: true }));

test('un socle fautif n’est pas construit : code 1, la faute et sa ligne, et le site précédent intact', () => {
  mkdirSync(join(racine, 'dist'));
  writeFileSync(join(racine, 'dist/index.html'), 'le site d’hier');
  const m3 = join(racine, 'content/modules/m3.mdx');
  writeFileSync(m3, readFileSync(m3, 'utf8').replace('mode="intervenant"', 'mode="intervenante"'));
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('scripts/build.ts')], {
    cwd: racine,
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stdout).toMatch(
    /content\/modules\/m3\.mdx:\d+:\d+ erreur <Sequence> « mode »\s: trouvé «\sintervenante\s»/,
  );
  expect(stderr).toContain('rien n’est construit');
  expect(readFileSync(join(racine, 'dist/index.html'), 'utf8')).toBe('le site d’hier');
});

test('un kit fautif est laissé de côté, dit avec sa ligne, et les autres sont assemblés', () => {
  const fautif = readFileSync('kits/dordogne/kit.mdx', 'utf8')
    .replace('id: dordogne', 'id: voisin')
    .replace('departements: ["24"]', 'departements: ["240"]');
  mkdirSync(join(racine, 'kits/voisin'));
  writeFileSync(join(racine, 'kits/voisin/kit.mdx'), fautif);
  const { kits, kitsFautifs, diagnostics } = chargerProjet(racine);
  expect(kits.map(({ id }) => id)).toEqual(['dordogne']);
  expect(kitsFautifs).toEqual(['voisin']);
  expect(diagnostics.map(({ file, ruleId }) => `${file} ${ruleId}`)).toEqual(['kits/voisin/kit.mdx R25']);
});
