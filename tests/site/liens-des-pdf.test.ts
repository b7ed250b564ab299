import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { listerFichiers } from '../../src/platform/node.ts';
import { SITE_DE_TEST } from './construire.ts';
import { lire } from './pages.ts';

const SITE = 'https://premiers-pas.example/';
const pdfs = listerFichiers(SITE_DE_TEST, '').filter((chemin) => chemin.endsWith('.pdf'));

interface LiensDuPdf {
  adresses: string[];
  /** Liens qui restent dans le document, et ceux dont la cible n’existe pas. */
  internes: number;
  perdus: string[];
}

async function liensDe(chemin: string): Promise<LiensDuPdf> {
  const document = await PDFDocument.load(readFileSync(join(SITE_DE_TEST, chemin)), {
    updateMetadata: false,
  });
  const pages = new Set(document.getPages().map(({ ref }) => ref.toString()));
  const nommees = ciblesNommees(document);
  const liens: LiensDuPdf = { adresses: [], internes: 0, perdus: [] };
  for (const page of document.getPages()) {
    const annotations = page.node.Annots();
    for (let rang = 0; rang < (annotations?.size() ?? 0); rang += 1) {
      const annotation = (annotations as PDFArray).lookup(rang, PDFDict);
      if (annotation.get(PDFName.of('Subtype')) !== PDFName.of('Link')) continue;
      const uri = annotation.lookupMaybe(PDFName.of('A'), PDFDict)?.get(PDFName.of('URI'));
      if (uri instanceof PDFString || uri instanceof PDFHexString) liens.adresses.push(uri.decodeText());
      else {
        liens.internes += 1;
        const dest = destination(annotation, nommees);
        if (!dest || !pages.has(String(dest.get(0)))) liens.perdus.push(annotation.toString().slice(0, 200));
      }
    }
  }
  return liens;
}

/** La cible d’un lien interne : un tableau dont le premier élément est la page, donné sur place ou par son nom. */
function destination(annotation: PDFDict, nommees: ReadonlyMap<string, PDFArray>): PDFArray | undefined {
  const action = annotation.lookupMaybe(PDFName.of('A'), PDFDict);
  const dest = annotation.lookup(PDFName.of('Dest')) ?? action?.lookup(PDFName.of('D'));
  return dest instanceof PDFArray ? dest : nommees.get(nomDe(dest));
}

const nomDe = (objet: unknown): string =>
  objet instanceof PDFString || objet instanceof PDFHexString ? objet.decodeText() : '';

/** Les cibles nommées d’un document : un arbre de noms (ISO 32000-1, 7.9.6). */
function ciblesNommees(document: PDFDocument): Map<string, PDFArray> {
  const racine = document.catalog
    .lookupMaybe(PDFName.of('Names'), PDFDict)
    ?.lookupMaybe(PDFName.of('Dests'), PDFDict);
  const cibles = new Map<string, PDFArray>();
  const visit = (noeud: PDFDict | undefined): void => {
    const noms = noeud?.lookupMaybe(PDFName.of('Names'), PDFArray);
    for (let rang = 0; rang < (noms?.size() ?? 0); rang += 2) {
      const cible = (noms as PDFArray).lookup(rang + 1);
      const dest = cible instanceof PDFDict ? cible.lookup(PDFName.of('D')) : cible;
      if (dest instanceof PDFArray) cibles.set(nomDe((noms as PDFArray).lookup(rang)), dest);
    }
    const enfants = noeud?.lookupMaybe(PDFName.of('Kids'), PDFArray);
    for (let rang = 0; rang < (enfants?.size() ?? 0); rang += 1)
      visit((enfants as PDFArray).lookup(rang, PDFDict));
  };
  visit(racine);
  return cibles;
}

test('le site a des PDF', () => expect(pdfs.length).toBeGreaterThan(10));

describe.each(pdfs)('%s', (pdf) => {
  test('chaque lien mène à une page du document, ou à une page et une ancre du site', async () => {
    const { adresses, internes, perdus } = await liensDe(pdf);
    expect(perdus).toEqual([]);
    if (pdf.endsWith('/kit.pdf')) expect(internes).toBeGreaterThan(500);
    const duSite = adresses.filter((adresse) => adresse.startsWith(SITE));
    expect(duSite.length).toBeGreaterThan(0);
    const casses = duSite.filter((adresse) => {
      const [chemin = '', ancre] = adresse.slice(SITE.length).split('#');
      const page = `${chemin}index.html`;
      return (
        !existsSync(join(SITE_DE_TEST, page)) ||
        (ancre !== undefined && !lire(page).includes(`id="${ancre}"`))
      );
    });
    expect(casses).toEqual([]);
  });
});
