import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { kitDEssai } from '../../tests/kit-d-essai.ts';
import { lireSources } from '../platform/node.ts';
import { manifeste } from './manifeste.ts';

const kit = kitDEssai();
const octets = (texte: string) => new TextEncoder().encode(texte);
const sha256 = (texte: string) => createHash('sha256').update(texte).digest('hex');
const SOURCES = [
  { chemin: 'kits/essai/kit.mdx', octets: octets('le kit') },
  { chemin: 'content/socle.yaml', octets: octets('le socle') },
];
const FICHIERS = [
  { chemin: 'm1/index.html', octets: octets('séance') },
  { chemin: 'index.html', octets: octets('accueil') },
];

test('le manifeste dit la version du socle, les sections, et l’empreinte de chaque source et de chaque fichier', () => {
  const lu = JSON.parse(manifeste(kit, SOURCES, FICHIERS));
  expect(lu.kit).toBe('essai');
  expect(lu.socle).toEqual({ version: '1.0.0', date: '2026-11-24', licence: 'CC BY-SA 4.0' });
  expect(lu.sections).toContainEqual({
    section: 'M1',
    fichier: 'content/modules/m1.mdx',
    origine: 'socle',
    empreinte: expect.stringMatching(/^[0-9a-f]{16}$/),
  });
  expect(lu.sources).toEqual([
    { chemin: 'content/socle.yaml', octets: 8, sha256: sha256('le socle') },
    { chemin: 'kits/essai/kit.mdx', octets: 6, sha256: sha256('le kit') },
  ]);
  expect(lu.fichiers).toEqual([
    { chemin: 'index.html', octets: 7, sha256: sha256('accueil') },
    { chemin: 'm1/index.html', octets: 7, sha256: sha256('séance') },
  ]);
});

test('l’ordre des fichiers ne change rien', () => {
  const inverse = manifeste(kit, SOURCES.toReversed(), FICHIERS.toReversed());
  expect(inverse).toBe(manifeste(kit, SOURCES, FICHIERS));
});

test('ni le manifeste ni l’archive n’y sont, et il le dit', () => {
  const autour = ['manifeste.json', 'kit.zip'].map((chemin) => ({ chemin, octets: octets('?') }));
  const texte = manifeste(kit, SOURCES, [...FICHIERS, ...autour]);
  expect(texte).toBe(manifeste(kit, SOURCES, FICHIERS));
  expect(JSON.parse(texte).portee).toContain('sauf manifeste.json, qui ne peut pas se contenir, et kit.zip');
});

test('chaque section vient d’un fichier dont le manifeste donne l’empreinte', () => {
  const sources = lireSources(process.cwd(), 'content');
  expect(sources.length).toBeGreaterThan(100);
  const lu: { sections: { origine: string; fichier: string }[]; sources: { chemin: string }[] } = JSON.parse(
    manifeste(kit, sources, []),
  );
  const cites = lu.sources.map(({ chemin }) => chemin);
  const duSocle = lu.sections.filter(({ origine }) => origine === 'socle');
  expect(duSocle.length).toBeGreaterThan(40);
  expect(duSocle.filter(({ fichier }) => !cites.includes(fichier))).toEqual([]);
});
