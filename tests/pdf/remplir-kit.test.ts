import fc from 'fast-check';
import { decodePDFRawStream, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFString } from 'pdf-lib';
import { beforeAll, expect, test } from 'vitest';
import { GENRES_DE_SAISIE, type Saisie } from '../../src/model/saisie.ts';
import { nettoyer } from '../../src/pdf/clean-text.ts';
import { composer } from '../../src/pdf/composer.ts';
import { CaractereAbsent, remplir } from '../../src/pdf/fill.ts';
import { finir } from '../../src/pdf/finish.ts';
import { policesDuFormulaire } from '../../src/pdf/form-font.ts';
import { donneesDuKit } from '../../src/pdf/kit-pdf.ts';
import { verifierStructure } from '../../src/pdf/verifier/verifier.ts';
import { plateformeTypst } from '../../src/platform/typst.ts';
import { ADRESSE } from './adresse.ts';
import { kitDePoche } from './kit-de-poche.ts';
import { valeursParPdfLib } from './lire-champs.ts';
import { secours } from './moteurs/pdf-lib.ts';
import { petitFormulaire } from './petit-formulaire.ts';
import { DIFFICILE, repondre } from './reponses.ts';

// Toujours la même suite de coups ; « GRAINE=7 npm test » en essaie une autre.
const GRAINE = Number(process.env['GRAINE'] ?? 1);

let vide: Uint8Array;
let saisies: Saisie[];

beforeAll(async () => {
  const plateforme = plateformeTypst();
  const pdf = composer('pdf/kit.typ', donneesDuKit(kitDePoche(), ADRESSE), plateforme, 'de poche');
  vide = await finir(pdf, plateforme.police());
  saisies = [...new Map(pdf.places.map(({ saisie }) => [saisie.nom, saisie])).values()];
});

test('une réponse demandée à trois endroits se voit aux trois', async () => {
  const { octets } = await remplir(vide, { 'kit-a-dater-m1-lieu': 'Mairie' });
  const ecrits = await textesMontres(octets, 'kit-a-dater-m1-lieu');
  expect(ecrits).toHaveLength(3);
  // « Mairie », en WinAnsi.
  expect(new Set(ecrits)).toEqual(new Set(['4d6169726965']));
});

test('rempli deux fois avec la police de secours, il reste conforme, et montre la seconde réponse', async () => {
  const un = await remplir(vide, repondre(saisies, DIFFICILE), secours);
  const reponses = { ...repondre(saisies, 'Wałęsa'), 'kit-structure-nom': 'Été' };
  const { octets, sansChamp } = await remplir(un.octets, reponses, secours);
  expect(sansChamp).toEqual([]);
  expect(await valeursParPdfLib(octets)).toEqual(reponses);
  expect(new Set(await textesMontres(octets, 'kit-structure-nom'))).toEqual(new Set(['c974e9']));
  expect(await verifierStructure(octets)).toEqual([]);
  await policesNommees(octets);
});

const reponses = ['1', 'oui', 'a-voir'].map((valeur) => ({ valeur, libelle: `Réponse ${valeur}` }));
const uneDeChaque = GENRES_DE_SAISIE.map(
  (genre): Saisie => ({
    nom: `f01-${genre}`,
    libelle: `Un champ ${genre}`,
    genre,
    ...(genre === 'liste' || genre === 'radio' ? { reponses } : {}),
  }),
);

test('des réponses quelconques : chacune se relit telle quelle, ou est nommée', async () => {
  const formulaire = await petitFormulaire(uneDeChaque);
  const reponse = fc.oneof(
    fc.boolean(),
    fc.constantFrom('', 'Off', '2', ...reponses.flatMap(({ valeur, libelle }) => [valeur, libelle])),
    fc.string({ unit: fc.constantFrom(...'aé œŁ’–€()\\<>[]/%\r\n\t\u202F\u00AD\u0301'), maxLength: 60 }),
    fc.string({ unit: 'binary', maxLength: 4 }),
  );
  const paires = fc
    .subarray(uneDeChaque)
    .chain((choisies) => fc.tuple(...choisies.map((saisie) => reponse.map((r): Paire => [saisie, r]))));
  let remplis = 0;
  await fc.assert(
    fc.asyncProperty(paires, async (donnees) => {
      const rempli = await tenter(formulaire, donnees);
      if (!rempli) return;
      remplis += 1;
      const [admises, autres] = trier(donnees);
      expect(await valeursParPdfLib(rempli.octets)).toEqual(Object.fromEntries(admises));
      expect(rempli.sansChamp).toEqual(autres);
    }),
    { numRuns: 200, seed: GRAINE },
  );
  expect(remplis).toBeGreaterThan(50);
});

type Paire = readonly [Saisie, string | boolean];

/** undefined : un signe qu’aucune police n’a. */
async function tenter(
  formulaire: Uint8Array,
  paires: readonly Paire[],
): Promise<Awaited<ReturnType<typeof remplir>> | undefined> {
  try {
    return await remplir(
      formulaire,
      Object.fromEntries(paires.map(([{ nom }, reponse]) => [nom, reponse])),
      secours,
    );
  } catch (error) {
    if (error instanceof CaractereAbsent) return undefined;
    throw error;
  }
}

/** Les réponses qu’un champ admet, telles qu’elles se relisent, et les noms des champs où il fallait autre chose. */
function trier(
  paires: readonly Paire[],
): [admises: (readonly [string, string | boolean])[], autres: string[]] {
  const pleines = paires.filter(([, reponse]) =>
    typeof reponse === 'string' ? nettoyer(reponse, true) !== '' : reponse,
  );
  return [
    pleines.filter(admise).map(([saisie, reponse]) => [saisie.nom, relue(saisie, reponse)]),
    pleines.filter((paire) => !admise(paire)).map(([{ nom }]) => nom),
  ];
}

function admise([{ genre, reponses }, reponse]: Paire): boolean {
  if (genre === 'case') return reponse === true;
  if (reponses) return reponses.some(({ valeur }) => valeur === reponse);
  return typeof reponse === 'string';
}

const relue = ({ genre }: Saisie, reponse: string | boolean): string | boolean =>
  typeof reponse === 'string' ? nettoyer(reponse, genre === 'paragraphe') : reponse;

/** Ce qu’écrit le dessin de chaque place d’un champ, en hexadécimal. */
async function textesMontres(octets: Uint8Array, nom: string): Promise<string[]> {
  const document = await PDFDocument.load(octets, { updateMetadata: false, parseSpeed: Infinity });
  return document
    .getForm()
    .getTextField(nom)
    .acroField.getWidgets()
    .map(({ dict }) => {
      const shown = dict.lookup(PDFName.of('AP'), PDFDict).lookup(PDFName.of('N'));
      if (!(shown instanceof PDFRawStream)) throw new Error(`une place de ${nom} ne montre rien`);
      const operators = new TextDecoder().decode(decodePDFRawStream(shown).decode());
      return /<([0-9a-f]*)> Tj/.exec(operators)?.[1] ?? '';
    });
}

/** Chaque champ dit avec quelle police un lecteur y écrit : le formulaire doit la nommer. */
async function policesNommees(octets: Uint8Array): Promise<void> {
  const document = await PDFDocument.load(octets, { updateMetadata: false, parseSpeed: Infinity });
  const known = policesDuFormulaire(document);
  const widgets = document
    .getForm()
    .getFields()
    .flatMap((field) => field.acroField.getWidgets());
  const demandees = widgets.flatMap(
    ({ dict }) =>
      /\/(\S+) \S+ Tf/.exec(dict.lookupMaybe(PDFName.of('DA'), PDFString)?.decodeText() ?? '')?.[1] ?? [],
  );
  expect(demandees.length).toBeGreaterThan(saisies.length / 2);
  for (const cle of new Set(demandees)) expect(known.has(PDFName.of(cle))).toBe(true);
}
