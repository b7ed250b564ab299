import fc from 'fast-check';
import { PDFDocument } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { lirePoliceDuPdf } from '../platform/police.ts';
import { embarquerPolice } from './embed-font.ts';
import { BLANC, INTERLIGNE, poserTexte } from './text-layout.ts';

const police = embarquerPolice(await PDFDocument.create(), lirePoliceDuPdf());
const CASE = { largeur: 70, hauteur: 40 };
const LIGNE = { largeur: 200, hauteur: 20 };
const PHRASE = 'Nous avons rencontré dix familles de la vallée.';

describe('quels que soient le texte et le cadre', () => {
  const texte = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc
      .array(fc.constantFrom('mot', 'un', '1 234,50', ' ', '\n', 'intercommunalité', 'œ', 'a'.repeat(60)))
      .map((morceaux) => morceaux.join(' ')),
  );
  const cadre = fc.record({
    largeur: fc.double({ min: 0, max: 500, noNaN: true }),
    hauteur: fc.double({ min: 0, max: 200, noNaN: true }),
  });
  const sansBlancs = (lu: string): string => lu.replace(/\s/g, '');

  test('rien ne se perd, rien ne dépasse sans être dit', () => {
    fc.assert(
      fc.property(texte, cadre, fc.boolean(), (ecrit, place, paragraphe) => {
        const { lignes, corps, deborde } = poserTexte(ecrit, place, paragraphe, police);
        expect(sansBlancs(lignes.join(''))).toBe(sansBlancs(ecrit));
        expect(corps).toBeGreaterThanOrEqual(6);
        expect(corps).toBeLessThanOrEqual(11);
        if (deborde) {
          expect(corps).toBe(6);
          return;
        }
        for (const ligne of lignes)
          expect(police.largeur(ligne, corps)).toBeLessThanOrEqual(place.largeur - 2 * BLANC);
        if (lignes.length > 1)
          expect(lignes.length * corps * INTERLIGNE).toBeLessThanOrEqual(place.hauteur - BLANC);
      }),
      { numRuns: 500 },
    );
  });
});

test('un texte vide tient partout', () => {
  for (const cadre of [CASE, LIGNE, { largeur: 5, hauteur: 1 }])
    expect(poserTexte('', cadre, false, police)).toMatchObject({ lignes: [''], deborde: false });
});

test('un texte court s’écrit grand, sur une ligne', () =>
  expect(poserTexte('Été', LIGNE, false, police)).toEqual({ lignes: ['Été'], corps: 11, deborde: false }));

test('un texte long rétrécit, puis passe à la ligne si le cadre est assez haut', () => {
  expect(poserTexte(PHRASE, LIGNE, false, police)).toEqual({ lignes: [PHRASE], corps: 9.5, deborde: false });
  const dansUneCase = poserTexte(PHRASE, CASE, false, police);
  expect(dansUneCase.lignes).toEqual(['Nous avons', 'rencontré dix', 'familles de la', 'vallée.']);
  expect(dansUneCase.deborde).toBe(false);
});

test('un cadre d’une ligne n’en a qu’une, et le dit quand elle ne tient pas', () =>
  expect(poserTexte(PHRASE, { largeur: 70, hauteur: 14 }, false, police)).toEqual({
    lignes: [PHRASE],
    corps: 6,
    deborde: true,
  }));

test('une fin de ligne compte dans un paragraphe, pas dans un texte simple', () => {
  expect(poserTexte('un\ndeux', LIGNE, true, police).lignes).toEqual(['un', 'deux']);
  expect(poserTexte('un \n deux', LIGNE, false, police).lignes).toEqual(['un deux']);
});

test('un nombre ne se coupe pas, ni ne se sépare de son unité', () =>
  expect(poserTexte('Le prix 1 234,50 €', CASE, true, police).lignes).toEqual(['Le prix', '1 234,50 €']));

test('un mot rétrécit avant d’être coupé, et n’est coupé que s’il le faut', () => {
  const etroit = { largeur: 64, hauteur: 60 };
  expect(poserTexte('intercommunalité', etroit, true, police).lignes).toEqual(['intercommunalité']);
  const { lignes, deborde } = poserTexte('a'.repeat(30), etroit, true, police);
  expect(lignes.length).toBeGreaterThan(1);
  expect(deborde).toBe(false);
});

test('20 000 signes se posent sans attendre', () => {
  const debut = performance.now();
  for (const long of ['mot '.repeat(5_000), 'a'.repeat(20_000)])
    expect(poserTexte(long, CASE, true, police).deborde).toBe(true);
  expect(performance.now() - debut).toBeLessThan(20_000);
});
