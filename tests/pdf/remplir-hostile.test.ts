import fc from 'fast-check';
import { PDFDocument } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import type { Reponses, Saisie } from '../../src/model/saisie.ts';
import { CaractereAbsent, remplir } from '../../src/pdf/fill.ts';
import { finir } from '../../src/pdf/finish.ts';
import { lirePoliceDuPdf } from '../../src/platform/police.ts';
import { composerTyp } from './composer-typ.ts';
import { valeursParPdfLib } from './lire-champs.ts';
import { secours } from './moteurs/pdf-lib.ts';
import { petitFormulaire } from './petit-formulaire.ts';

// Toujours la même suite de coups ; « GRAINE=7 npm test » en essaie une autre.
const GRAINE = Number(process.env['GRAINE'] ?? 1);

const reponses = ['1', 'oui', 'a-voir'].map((valeur) => ({ valeur, libelle: valeur }));
const saisies: Saisie[] = [
  { nom: 'f01-texte', libelle: 'Texte', genre: 'texte', longueur: 20 },
  { nom: 'f01-paragraphe', libelle: 'Paragraphe', genre: 'paragraphe' },
  { nom: 'f01-montant', libelle: 'Montant', genre: 'montant' },
  { nom: 'f01-liste', libelle: 'Liste', genre: 'liste', reponses },
  { nom: 'f01-radio', libelle: 'Radio', genre: 'radio', reponses },
  { nom: 'f01-case', libelle: 'Case', genre: 'case' },
];
const vide = await petitFormulaire(saisies);

test('des réponses quelconques : un signe absent est nommé, tout le reste se relit', async () => {
  const nom = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...saisies.map((saisie) => saisie.nom)) },
    { weight: 1, arbitrary: fc.constantFrom('__proto__', 'constructor', 'toString', '', 'f01-texte\u0000') },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  );
  const reponse = fc.oneof(
    fc.boolean(),
    fc.constantFrom('oui', 'Oui', 'Off', '1', 'a-voir', '#4f#66f', '/Off', '__proto__'),
    fc.string({ unit: fc.constantFrom(...'aé œŁ’–€(\\)<>[]{}/%\r\n\t\u202F\u00AD'), maxLength: 200 }),
    fc.string({ unit: 'binary', maxLength: 12 }),
  );
  const donnees = fc
    .array(fc.tuple(nom, reponse), { maxLength: 6 })
    // fromEntries écrit « __proto__ » en simple donnée.
    .map((paires): Reponses => Object.fromEntries(paires));
  await fc.assert(
    fc.asyncProperty(donnees, async (donnee) => {
      try {
        const { octets, sansChamp } = await remplir(vide, donnee, secours);
        const lues = await valeursParPdfLib(octets);
        for (const perdu of sansChamp) expect(Object.keys(lues)).not.toContain(perdu);
        for (const lue of Object.keys(lues)) expect(Object.keys(donnee)).toContain(lue);
      } catch (error) {
        if (!(error instanceof CaractereAbsent)) throw error;
        expect(error.caracteres.length).toBeGreaterThan(0);
        for (const { libelle } of error.caracteres)
          expect(saisies.some((saisie) => libelle.startsWith(saisie.libelle))).toBe(true);
      }
    }),
    { numRuns: 200, seed: GRAINE },
  );
});

describe('un fichier qu’on ne peut pas remplir le dit en français', () => {
  const message = /^Ce (fichier n’est pas un PDF|PDF n’a pas de champ|PDF est abîmé)/;
  const tenter = (octets: Uint8Array): Promise<unknown> => remplir(octets, { 'f01-texte': 'x' });
  const enOctets = (texte: string): Uint8Array => new TextEncoder().encode(texte);

  test.each<[string, Uint8Array]>([
    ['rien', new Uint8Array()],
    ['une page', enOctets('<!doctype html><title>Page introuvable</title>')],
    ['un en-tête de PDF sans suite', enOctets('%PDF-1.7\n')],
    ['un PDF coupé au quart', vide.slice(0, vide.length / 4)],
    ['un PDF coupé à la moitié', vide.slice(0, vide.length / 2)],
    ['un PDF coupé près de la fin', vide.slice(0, vide.length - 200)],
  ])('%s', (_quoi, octets) => expect(tenter(octets)).rejects.toThrow(message));

  test('un PDF sans champ', async () => {
    const octets = await finir(composerTyp('#rect()'), lirePoliceDuPdf());
    await expect(tenter(octets)).rejects.toThrow('Ce PDF n’a pas de champ à remplir.');
  });

  test('un formulaire venu d’ailleurs', async () => {
    const document = await PDFDocument.create();
    document.getForm().createTextField('f01-texte').addToPage(document.addPage());
    await expect(tenter(await document.save())).rejects.toThrow('ne vient pas d’ici');
  });

  test('un PDF abîmé au hasard : rempli, ou refusé avec un de ces messages', async () => {
    const clair = await sansCompression(vide);
    const coup = fc.record({ place: fc.nat({ max: clair.length - 1 }), octet: fc.nat({ max: 255 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(coup, { minLength: 1, maxLength: 12 }), async (coups) => {
        const abime = clair.slice();
        for (const { place, octet } of coups) abime[place] = octet;
        const error: unknown = await tenter(abime).catch((raison) => raison);
        if (error instanceof Error && !(error instanceof CaractereAbsent))
          expect(error.message).toMatch(message);
      }),
      { numRuns: 200, seed: GRAINE },
    );
  });
});

/** Le même PDF, dont chaque objet s’écrit en clair : un octet changé y touche la structure, pas seulement un flux compressé. */
async function sansCompression(octets: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(octets, { updateMetadata: false });
  return document.save({ useObjectStreams: false, updateFieldAppearances: false });
}
