import { beforeAll, expect, test } from 'vitest';
import { composerPagePdf } from '../../src/pdf/page-pdf.ts';
import { plateformeTypst } from '../../src/platform/typst.ts';
import { adressesDuSite } from '../../src/web/site/adresses.ts';
import { socleDuDepot } from '../kit-d-essai.ts';
import { lirePdf, type PdfLu } from './lire-pdf.ts';

const SITE = 'https://premiers-pas.example/';
const socle = socleDuDepot();
const page = socle.transfert.find(({ id }) => id === 'collectivites');
let pdf: PdfLu;

beforeAll(async () => {
  if (!page) throw new Error('La page des collectivités manque.');
  const adresse = adressesDuSite(socle, SITE);
  const adresses = { page: `${SITE}transfert/collectivites/`, adresse };
  pdf = await lirePdf(await composerPagePdf(page, socle, adresses, plateformeTypst()));
});

test('tient sur deux pages', () => expect(pdf.pages).toHaveLength(2));

test('dit son titre, sa version et son adresse', () => {
  expect(pdf.info['Title']).toBe(page?.titre);
  expect(pdf.info['Keywords']).toBe(`socle ${socle.identite.version}, ${SITE}transfert/collectivites/`);
});

test('ses renvois mènent au site, ses sources à la fin', () => {
  const urls = pdf.pages.flatMap(({ liens }) => liens.flatMap(({ url }) => url ?? []));
  expect(urls).toContain(`${SITE}fiches/h10/`);
  expect(urls).toContain(`${SITE}glossaire/#terme-socle`);
  expect(pdf.pages.at(-1)?.texte).toContain('La même page, en ligne');
});

test('montre chaque étape, dessinée puis en tableau', () => {
  const structure = JSON.stringify(pdf.pages.map((p) => p.structure));
  expect(structure).toContain('"role":"Figure"');
  expect(structure).toContain('"role":"Table"');
  const texte = pdf.pages.map((p) => p.texte).join('\n');
  for (const { id } of socle.conditions.etapes) expect(texte).toContain(id);
});
