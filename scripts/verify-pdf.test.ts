import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const dossier = mkdtempSync(join(tmpdir(), 'verify-pdf-'));
const lancer = (): { status: number | null; stderr: string } =>
  spawnSync(process.execPath, ['scripts/verify-pdf.ts', dossier], {
    encoding: 'utf8',
    env: { PATH: dossier },
  });

test('sans PDF, c’est un échec et on le dit', () => {
  const { status, stderr } = lancer();
  expect([status, stderr.includes('Aucun PDF à contrôler')]).toEqual([1, true]);
});

test('sans Java, le code de sortie est à part : rien n’a été contrôlé', () => {
  writeFileSync(join(dossier, 'a.pdf'), '');
  const { status, stderr } = lancer();
  expect([status, stderr.includes('« java » ne répond pas')]).toEqual([3, true]);
});
