import { beforeAll, describe, expect, test } from 'vitest';
import { GENRES_DE_SAISIE, type Saisie } from '../../src/model/saisie.ts';
import { composer } from '../../src/pdf/composer.ts';
import { finir } from '../../src/pdf/finish.ts';
import { donneesDuKit } from '../../src/pdf/kit-pdf.ts';
import { verifierStructure } from '../../src/pdf/verifier/verifier.ts';
import { plateformeTypst } from '../../src/platform/typst.ts';
import { ADRESSE } from './adresse.ts';
import { kitDePoche } from './kit-de-poche.ts';
import { champsBalises, valeursParPdfjs, valeursParPdfLib } from './lire-champs.ts';
import { garderPdf, lirePdf } from './lire-pdf.ts';
import { LECTEURS } from './moteurs/lecteurs.ts';
import { remplirParPdfLib } from './moteurs/pdf-lib.ts';
import { ORDINAIRE, repondre, saisiesDe } from './reponses.ts';

const kit = kitDePoche();
const desFiches = saisiesDe(kit.fiches.flatMap(({ corps }) => corps));
let vide: Uint8Array;
let saisies: Saisie[];

beforeAll(async () => {
  const plateforme = plateformeTypst();
  const pdf = composer('pdf/kit.typ', donneesDuKit(kit, ADRESSE), plateforme, 'de poche');
  vide = await finir(pdf, plateforme.police());
  saisies = [...new Map(pdf.places.map(({ saisie }) => [saisie.nom, saisie])).values()];
});

test('le kit de poche a chaque genre de champ', () =>
  expect(new Set(desFiches.map(({ genre }) => genre))).toEqual(new Set(GENRES_DE_SAISIE)));

test('un kit.pdf a les champs de ses fiches, et ceux que le kit laisse à compléter', () => {
  const duKit = saisies.filter(({ nom }) => nom.startsWith('kit-'));
  expect(duKit.length).toBeGreaterThan(8);
  expect(saisies.filter((saisie) => !duKit.includes(saisie))).toEqual(desFiches);
});

test('chaque place dit son intitulé entier', async () => {
  const intitules = new Map(saisies.map(({ nom, libelle }) => [nom, libelle]));
  const champs = (await lirePdf(vide)).pages.flatMap((page) => page.champs);
  expect(new Set(champs.map(({ nom }) => nom))).toEqual(new Set(intitules.keys()));
  for (const { nom, infobulle } of champs) expect(infobulle.startsWith(intitules.get(nom) ?? '?')).toBe(true);
});

const MOTEURS = [{ nom: 'la page du site', remplir: remplirParPdfLib }, ...LECTEURS];

describe.each(MOTEURS)('rempli par $nom', ({ remplir }) => {
  test('rien ne se perd, ni valeur ni balise', async () => {
    const reponses = repondre(saisies);
    const rempli = await remplir(vide, reponses);
    expect(await valeursParPdfLib(rempli)).toEqual(reponses);
    expect(await valeursParPdfjs(rempli)).toEqual(reponses);
    expect(await champsBalises(rempli)).toEqual(await champsBalises(vide));
  });

  test('avec les signes du clavier français, le fichier reste conforme', async () => {
    const rempli = await remplir(vide, repondre(saisies, ORDINAIRE));
    garderPdf(rempli);
    expect(await verifierStructure(rempli)).toEqual([]);
  });
});
