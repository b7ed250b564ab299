import { PDFDocument } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { composeurDeKits } from '../../src/pdf/kit-pdf.ts';
import { chargerProjet } from '../../src/platform/projet.ts';
import { plateformeTypst } from '../../src/platform/typst.ts';
import { ADRESSE } from './adresse.ts';

const { kits, images } = chargerProjet(process.cwd());
const composer = composeurDeKits(plateformeTypst());

test('le dépôt a des kits', () => expect(kits.length).toBeGreaterThan(0));

describe('chaque kit du dépôt devient un PDF', () => {
  test.each(kits.map((kit) => [kit.id, kit] as const))('%s', async (_id, kit) => {
    const octets = await composer(kit, ADRESSE, { images: images.get(kit.id) ?? new Map() });
    expect(new TextDecoder().decode(octets.slice(0, 5))).toBe('%PDF-');
    expect((await PDFDocument.load(octets, { parseSpeed: Infinity })).getPageCount()).toBeGreaterThan(120);
  });
});
