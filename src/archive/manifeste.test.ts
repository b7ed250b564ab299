import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { kitDEssai } from '../../tests/kit-d-essai.ts';
import { manifeste } from './manifeste.ts';

const octets = (texte: string) => new TextEncoder().encode(texte);

test('le manifeste dit la version du socle, les sections et l’empreinte de chaque fichier, dans un ordre stable', () => {
  const fichiers = [
    { chemin: 'm1/index.html', octets: octets('séance') },
    { chemin: 'index.html', octets: octets('accueil') },
  ];
  const lu = JSON.parse(manifeste(kitDEssai(), fichiers));
  expect(lu.kit).toBe('essai');
  expect(lu.socle).toEqual({ version: '1.0.0', date: '2026-11-24', licence: 'CC BY-SA 4.0' });
  expect(lu.sections).toContainEqual({
    section: 'M1',
    fichier: 'content/modules/m1.mdx',
    origine: 'socle',
    empreinte: expect.stringMatching(/^[0-9a-f]{16}$/),
  });
  expect(lu.fichiers).toEqual([
    { chemin: 'index.html', octets: 7, sha256: createHash('sha256').update('accueil').digest('hex') },
    { chemin: 'm1/index.html', octets: 7, sha256: createHash('sha256').update('séance').digest('hex') },
  ]);
  expect(manifeste(kitDEssai(), [...fichiers].reverse())).toBe(manifeste(kitDEssai(), fichiers));
});
