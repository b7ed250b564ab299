import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { kitDEssai } from '../../tests/kit-d-essai.ts';
import { kitZip } from './kit-zip.ts';

const ADRESSE = 'https://premiers-pas.example/kits/essai/';
const DOSSIER = 'kit-essai/';
const octets = (texte: string) => new TextEncoder().encode(texte);
const texteDe = (octets: Uint8Array | undefined) => new TextDecoder().decode(octets);
const matiere = {
  kit: kitDEssai(),
  adresse: ADRESSE,
  fichiers: [
    { chemin: 'index.html', octets: octets('<a href="kit.zip">Tout</a> <a href="m1/index.html">M1</a>') },
    { chemin: 'm1/index.html', octets: octets('séance') },
    { chemin: 'kit.pdf', octets: octets('%PDF') },
    { chemin: 'manifeste.json', octets: octets('celui du site') },
    { chemin: 'kit.zip', octets: octets('l’archive d’hier') },
  ],
  sources: [
    { chemin: 'content/socle.yaml', octets: octets('socle') },
    { chemin: 'kits/essai/kit.mdx', octets: octets('kit') },
    { chemin: 'kits/essai/logo.svg', octets: octets('<svg/>') },
    { chemin: 'kits/essai-bis/kit.mdx', octets: octets('un autre kit') },
  ],
};

interface Manifeste {
  sources: { chemin: string }[];
  fichiers: { chemin: string; octets: number; sha256: string }[];
}
const lire = (zip: Uint8Array) => {
  const entrees = unzipSync(zip);
  const manifeste: Manifeste = JSON.parse(texteDe(entrees[`${DOSSIER}manifeste.json`]));
  return { entrees, manifeste };
};

test('les fichiers publics, la source du kit et elle seule, le LISEZMOI et le manifeste, dans un dossier', () => {
  const { entrees } = lire(kitZip(matiere));
  expect(Object.keys(entrees)).toEqual(
    [
      'LISEZMOI.txt',
      'index.html',
      'kit.pdf',
      'm1/index.html',
      'manifeste.json',
      'source/kit.mdx',
      'source/logo.svg',
    ].map((chemin) => `${DOSSIER}${chemin}`),
  );
  expect(texteDe(entrees[`${DOSSIER}index.html`])).toBe(
    `<a href="${ADRESSE}kit.zip">Tout</a> <a href="m1/index.html">M1</a>`,
  );
  expect(texteDe(entrees[`${DOSSIER}LISEZMOI.txt`])).toContain('source/kit.mdx');
});

test('le manifeste de l’archive cite chacun de ses fichiers, avec une empreinte vraie, et toutes les sources', () => {
  const { entrees, manifeste } = lire(kitZip(matiere));
  expect(manifeste.fichiers.map(({ chemin }) => `${DOSSIER}${chemin}`)).toEqual(
    Object.keys(entrees).filter((nom) => nom !== `${DOSSIER}manifeste.json`),
  );
  for (const { chemin, octets, sha256 } of manifeste.fichiers) {
    const entree = entrees[`${DOSSIER}${chemin}`] ?? new Uint8Array();
    expect([entree.length, createHash('sha256').update(entree).digest('hex')], chemin).toEqual([
      octets,
      sha256,
    ]);
  }
  expect(manifeste.sources.map(({ chemin }) => chemin)).toEqual(
    matiere.sources.map(({ chemin }) => chemin).sort(),
  );
});

test('mêmes données, mêmes octets, quel que soit l’ordre des fichiers', () => {
  const inverse = {
    ...matiere,
    fichiers: matiere.fichiers.toReversed(),
    sources: matiere.sources.toReversed(),
  };
  expect(kitZip(inverse)).toEqual(kitZip(matiere));
});

test('un kit sans date de relecture prend le jour du socle', () => {
  const sansDate = { ...matiere, kit: { ...matiere.kit, dateRevision: null } };
  expect(Object.keys(lire(kitZip(sansDate)).entrees)).toHaveLength(7);
});
