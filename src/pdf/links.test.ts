import { PDFDocument, PDFName, PDFString } from 'pdf-lib';
import { expect, test } from 'vitest';
import { menerA, RACINE_PROVISOIRE } from './links.ts';

const lien = (document: PDFDocument, adresse: string) =>
  document.context.obj({
    Subtype: 'Link',
    A: { S: 'URI', URI: PDFString.of(adresse) },
    Contents: PDFString.of(adresse),
  });

test('un lien provisoire prend sa racine, un autre reste', async () => {
  const document = await PDFDocument.create();
  const page = document.addPage();
  const annotations = [`${RACINE_PROVISOIRE}glossaire/#terme-socle`, 'https://exemple.fr/racine:x'].map(
    (adresse) => lien(document, adresse),
  );
  for (const annotation of annotations) page.node.addAnnot(document.context.register(annotation));
  menerA(document, 'https://exemple.fr/kits/a/');
  const lus = annotations.map((annotation) =>
    annotation.lookup(PDFName.of('Contents'), PDFString).decodeText(),
  );
  expect(lus).toEqual(['https://exemple.fr/kits/a/glossaire/#terme-socle', 'https://exemple.fr/racine:x']);
  expect(annotations.map(String).join()).not.toContain(`(${RACINE_PROVISOIRE}`);
});
