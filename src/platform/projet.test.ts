import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { JPEG, svg } from '../../tests/images/fabrique.ts';
import { POIDS_MAX } from '../images/limites.ts';
import { lireAuPlus } from './node.ts';
import { chargerProjet } from './projet.ts';

const VALOMBRE = 'pays-de-valombre-fictif';
let racine: string;
beforeEach(() => {
  racine = mkdtempSync(join(tmpdir(), 'logos-'));
  cpSync('content', join(racine, 'content'), { recursive: true });
  for (const kit of [VALOMBRE, 'dordogne'])
    cpSync(`kits/${kit}`, join(racine, 'kits', kit), { recursive: true });
});
afterEach(() => rmSync(racine, { recursive: true, force: true }));

const logo = (): string => join(racine, 'kits', VALOMBRE, 'grange-commune.svg');

test('un kit sain donne ses logos réécrits, à part de son arbre', () => {
  const { kits, images } = chargerProjet(racine);
  const kit = kits.find(({ id }) => id === VALOMBRE);
  expect(kit?.structureAccueil.logo).toEqual({
    fichier: 'grange-commune.svg',
    alternative: 'Logo de La Grange commune (fictif)\u202F: une grange au toit vert, deux portes cintrées.',
    type: 'svg',
    largeur: 480,
    hauteur: 300,
    autorisationLue: 'mardi 10 novembre 2026',
  });
  expect([...(images.get(VALOMBRE)?.keys() ?? [])]).toEqual(['grange-commune.svg', 'etal-du-pont.png']);
  expect(new TextDecoder().decode(images.get(VALOMBRE)?.get('grange-commune.svg'))).not.toContain('<title>');
  expect(images.get('dordogne')?.size).toBe(0);
});

describe('un logo fautif laisse son kit de côté, avec une ligne, et les autres intacts', () => {
  test.each([
    [
      'quatre-vingts kilooctets de groupes',
      svg('<g>'.repeat(20_000) + '</g>'.repeat(20_000)),
      /plus de 16 niveaux emboîtés/,
    ],
    ['un script', svg('<script/>'), /un script, ligne 1/],
    ['un JPEG renommé', JPEG.gris, /c’est une image JPEG/],
    ['trop lourd', new Uint8Array(POIDS_MAX + 1), /plus de 512 ko/],
    ['vide', new Uint8Array(), /le fichier est vide/],
  ])('%s', (_, octets, message) => {
    writeFileSync(logo(), octets);
    attendre(message);
  });

  test('un lien vers un autre fichier de la machine', () => {
    rmSync(logo());
    symlinkSync(join(process.cwd(), 'tests/fixtures/logo-valide.svg'), logo());
    attendre(/n’existe pas/);
  });

  test('un dossier', () => {
    rmSync(logo());
    mkdirSync(logo());
    attendre(/n’existe pas/);
  });

  function attendre(message: RegExp): void {
    const { kits, images, kitsFautifs, diagnostics } = chargerProjet(racine);
    expect(kits.map(({ id }) => id)).toEqual(['dordogne']);
    expect([...images.keys()]).toEqual(['dordogne']);
    expect(kitsFautifs).toEqual([VALOMBRE]);
    const ligne =
      readFileSync(join(racine, 'kits', VALOMBRE, 'kit.mdx'), 'utf8')
        .split('\n')
        .findIndex((l) => l.includes('grange-commune.svg')) + 1;
    expect(diagnostics.map(({ file, line, ruleId }) => `${file}:${line} ${ruleId}`)).toEqual([
      `kits/${VALOMBRE}/kit.mdx:${ligne} R57`,
    ]);
    expect(diagnostics[0]?.reason).toMatch(message);
  }
});

test('lireAuPlus s’arrête à la limite', () => {
  writeFileSync(join(racine, 'long'), new Uint8Array(100));
  expect(lireAuPlus(racine, 'long', 10)).toHaveLength(10);
  expect(lireAuPlus(racine, 'long', 1000)).toHaveLength(100);
  expect(lireAuPlus(racine, 'absent', 10)).toBeUndefined();
  expect(lireAuPlus(racine, 'a'.repeat(5_000), 10)).toBeUndefined();
});
