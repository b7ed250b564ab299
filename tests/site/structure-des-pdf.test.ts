import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verifierStructure } from '../../src/pdf/verifier/verifier.ts';
import { listerFichiers } from '../../src/platform/node.ts';
import { SITE_DE_TEST } from './construire.ts';

const pdfs = listerFichiers(SITE_DE_TEST, '').filter((chemin) => chemin.endsWith('.pdf'));

test('le site donne le PDF de chaque fiche, et deux par kit', () => {
  expect(pdfs.filter((chemin) => /^fiches\/[fh]\d\d\.pdf$/.test(chemin))).toHaveLength(24);
  expect(pdfs.filter((chemin) => chemin.endsWith('/kit.pdf')).length).toBeGreaterThan(10);
  expect(pdfs.filter((chemin) => chemin.endsWith('/fiches.pdf')).length).toBeGreaterThan(10);
});

test.each(pdfs)(
  '%s : ordre de lecture, titres, tableaux, champs, textes de remplacement, archivage',
  async (chemin) => expect(await verifierStructure(readFileSync(join(SITE_DE_TEST, chemin)))).toEqual([]),
);
