import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFString } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { declarerArchive } from '../../src/pdf/archival.ts';
import { finir, type PieceJointe } from '../../src/pdf/finish.ts';
import { RACINE_PROVISOIRE } from '../../src/pdf/links.ts';
import { verifierStructure } from '../../src/pdf/verifier/verifier.ts';
import { lirePoliceDuPdf } from '../../src/platform/police.ts';
import { composerTyp } from './composer-typ.ts';

const police = lirePoliceDuPdf();
const pdf = composerTyp('#set page(margin: 20pt)\n= Un titre\nUn paragraphe.');
const pieces: PieceJointe[] = [
  {
    nom: 'kit.mdx',
    octets: new TextEncoder().encode('---\ntitre: L’été à Łódź\n---\r\n\u0000'),
    typeMime: 'text/markdown',
    description: 'Le texte du territoire.',
    relation: 'source',
    jour: '2027-03-02',
  },
  {
    nom: 'seances.ics',
    octets: new Uint8Array(),
    typeMime: 'text/calendar',
    description: 'Les séances.',
    relation: 'supplement',
    jour: '2027-03-02',
  },
];
const ouvrir = (octets: Uint8Array): Promise<PDFDocument> =>
  PDFDocument.load(octets, { updateMetadata: false });

/** Les métadonnées, qui se lisent sans décompresser. */
async function xmp(octets: Uint8Array): Promise<string> {
  const stream = (await ouvrir(octets)).catalog.lookup(PDFName.of('Metadata'));
  return stream instanceof PDFRawStream ? new TextDecoder().decode(stream.contents) : '';
}

describe('l’archivage', () => {
  test('PDF/A-2a sans fichier joint, PDF/A-3a avec', async () => {
    const [sans, avec] = [await finir(pdf, police), await finir(pdf, police, { pieces })];
    expect(await xmp(sans)).toContain(
      '<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>',
    );
    expect(await xmp(avec)).toContain(
      '<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>',
    );
    expect(await verifierStructure(sans)).toEqual([]);
    expect(await verifierStructure(avec)).toEqual([]);
  });

  test('un PDF déjà déclaré, ou sans les métadonnées de Typst, est refusé', async () => {
    const fini = await ouvrir(await finir(pdf, police));
    expect(() => declarerArchive(fini, 2)).toThrow('Métadonnées XMP inattendues.');
    const autre = await PDFDocument.create();
    expect(() => declarerArchive(autre, 2)).toThrow('Métadonnées XMP inattendues.');
  });

  test('les mêmes données donnent les mêmes octets', async () => {
    expect(await finir(pdf, police, { pieces })).toEqual(await finir(pdf, police, { pieces }));
  });
});

describe('les fichiers joints', () => {
  test('se relisent octet pour octet', async () => {
    const task = getDocument({ data: await finir(pdf, police, { pieces }), verbosity: 0 });
    const joints = (await (await task.promise).getAttachments()) as Record<string, { content: Uint8Array }>;
    await task.destroy();
    for (const { nom, octets } of pieces)
      expect(Buffer.from(joints[nom]?.content ?? 'absent')).toEqual(Buffer.from(octets));
    expect(Object.keys(joints).sort()).toEqual(pieces.map(({ nom }) => nom));
  });

  test('disent ce qu’ils sont, et leur lien au document', async () => {
    const { catalog } = await ouvrir(await finir(pdf, police, { pieces }));
    const files = catalog.lookup(PDFName.of('AF'), PDFArray);
    const lus = Array.from({ length: files.size() }, (_, rang) => {
      const file = files.lookup(rang, PDFDict);
      return [texte(file, 'UF'), texte(file, 'Desc'), file.get(PDFName.of('AFRelationship'))?.toString()];
    });
    expect(lus).toEqual([
      ['kit.mdx', 'Le texte du territoire.', '/Source'],
      ['seances.ics', 'Les séances.', '/Supplement'],
    ]);
  });
});

describe('les liens', () => {
  const liens = async (racine?: string): Promise<string[]> => {
    const avec = composerTyp(`#link("${RACINE_PROVISOIRE}glossaire/#socle")[un terme]`);
    const fini = await ouvrir(await finir(avec, police, racine === undefined ? {} : { racine }));
    return (fini.getPages()[0]?.node.Annots()?.asArray() ?? []).map((ref) =>
      texte(fini.context.lookup(ref, PDFDict).lookup(PDFName.of('A'), PDFDict), 'URI'),
    );
  };

  test('prennent l’adresse du kit', async () =>
    expect(await liens('https://exemple.fr/kits/a/')).toEqual([
      'https://exemple.fr/kits/a/glossaire/#socle',
    ]));

  test('restent tels quels sans adresse', async () =>
    expect(await liens()).toEqual([`${RACINE_PROVISOIRE}glossaire/#socle`]));
});

function texte(dict: PDFDict, cle: string): string {
  return dict.lookup(PDFName.of(cle), PDFString, PDFHexString).decodeText();
}
