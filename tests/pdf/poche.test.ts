import { beforeAll, describe, expect, test } from 'vitest';
import { kit as schemaDuKit } from '../../src/model/kit.ts';
import { composerKitPdf, composeurDeKits } from '../../src/pdf/kit-pdf.ts';
import { plateformeTypst } from '../../src/platform/typst.ts';
import { ADRESSE } from './adresse.ts';
import { kitDePoche } from './kit-de-poche.ts';
import { lirePdf, type PdfLu } from './lire-pdf.ts';
import { tassees } from './tasser.ts';

const plateforme = plateformeTypst();
const kit = kitDePoche();
let octets: Uint8Array;
let pdf: PdfLu;
let lu: string;

beforeAll(async () => {
  octets = await composerKitPdf(kit, plateforme, ADRESSE);
  pdf = await lirePdf(octets);
  lu = tassees(pdf.pages.map(({ texte }) => texte).join('\n'));
});

test('le kit de poche est un kit', () => expect(schemaDuKit.safeParse(kit).error).toBeUndefined());

test('le document dit son titre, son auteur, sa langue et sa date', () =>
  expect(pdf.info).toMatchObject({
    Title: 'Kit de poche (fictif)',
    Author: 'Socle de poche',
    Language: 'fr-FR',
    CreationDate: 'D:20261124000000Z',
  }));

test('les mêmes données donnent les mêmes octets, à froid comme à chaud', async () => {
  const composer = composeurDeKits(plateforme);
  const [first, second] = [await composer(kit, ADRESSE), await composer(kit, ADRESSE)];
  expect(Buffer.from(first).equals(octets)).toBe(true);
  expect(Buffer.from(second).equals(octets)).toBe(true);
  expect(Buffer.from(await composerKitPdf(kit, plateformeTypst(), ADRESSE)).equals(octets)).toBe(true);
});

test('un accent décomposé donne le même document', async () => {
  const decomposed = JSON.parse(JSON.stringify(kit).normalize('NFD')) as typeof kit;
  expect(Buffer.from(await composerKitPdf(decomposed, plateforme, ADRESSE)).equals(octets)).toBe(true);
});

describe('ce qu’on voit', () => {
  const attendus = [
    'gras italique barré',
    '#set text(fill: red)',
    'un site (example.org/adresse)',
    'terme renvoi',
    '3. troisième',
    '• puce',
    'citation',
    '*littéral* $ @ <a>',
    'Tête Nombre corps 12',
    'dans l’encart',
    'À dire à voix haute.',
    'Vigilance Attention.',
    'À adapter ici Un exemple Un passage.',
    'Variante Court Plus court.',
    'Pour la personne qui anime Une note pour qui anime.',
    'Une aide. Obligatoire. 60 caractères au plus.',
    'Plusieurs réponses possibles.',
    'De 1 à 20.',
    'Champ echelle',
    'entrée, de 1 à 4',
    'Une ligne imposée Son aide.',
    'Colonne signature',
    'Une autre session',
    'M1, Module M1, mardi 2 mars 2027',
    'Début Fin Séquence Durée 14 h 14 h 20 Tour 20 min',
    'Salle accès ; car',
    'Utilité sociale Ce qu’un projet apporte. loi',
    '[1] Un document example.org/a/b',
    'Socle commun, version 1.0.0 · content/modules/m1.mdx · empreinte 0123456789abcdef',
  ];
  test.each(attendus)('%s', (texte) => expect(lu).toContain(tassees(texte)));
});

test('un champ vide du kit est un champ à remplir, et rien n’est inventé', () => {
  const territoire = pdf.pages.find(({ texte }) => texte.includes('Le territoire et la structure\n'));
  expect(territoire?.champs.map(({ nom }) => nom)).toEqual([
    'kit-territoire-departements',
    'kit-territoire-communes',
    'kit-territoire-population',
    'kit-structure-nom',
    'kit-structure-forme',
    'kit-structure-siren',
    'kit-structure-site',
    'kit-structure-contact',
  ]);
});

test('le bandeau est sur chaque page, « fictif » aussi', () => {
  for (const { texte, decor } of pdf.pages) {
    expect(tassees(texte + decor)).toContain(tassees(kit.bandeau ?? ''));
    expect(tassees(decor)).toContain('KITFICTIF');
  }
});

test('un kit publié n’a ni bandeau ni marque', async () => {
  const { pages } = await lirePdf(
    await composerKitPdf({ ...kit, fictif: false, bandeau: null }, plateforme, ADRESSE),
  );
  expect(pages.some(({ texte, decor }) => /invent|fictif : |K I T/.test(texte + decor))).toBe(false);
});

test('chaque page, hors couverture, porte le titre du kit, sa partie et son numéro', () =>
  pdf.pages.slice(1).forEach(({ decor }, rang) => {
    expect(decor).toContain(kit.titre);
    expect(decor).toContain(`page ${rang + 2} / ${pdf.pages.length}`);
  }));

test('un tableau large couche sa fiche, et elle seule', () => {
  const flipped = pdf.pages.flatMap(({ couchee, decor }) => (couchee ? [decor] : []));
  expect(flipped).toHaveLength(1);
  expect(flipped[0]).toContain('F02, Fiche F02');
});
