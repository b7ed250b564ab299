import { decodePDFRawStream, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFRef } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import type { Saisie } from '../model/saisie.ts';
import { dessinCoche, dessinRempli, dessinVide, rangeur } from './appearances.ts';
import type { PoliceDeSaisie } from './form-font.ts';
import type { PlaceARemplir } from './place.ts';

/** Une police dont chaque signe est large d’un demi-corps, et se code par son point de code. */
const police: PoliceDeSaisie = {
  cle: 'P',
  ref: PDFRef.of(99),
  absents: () => [],
  coder: (texte) => Buffer.from(texte, 'latin1').toString('hex'),
  largeur: (texte, corps) => (texte.length * corps) / 2,
  montante: 0.8,
  descendante: -0.2,
};
const CADRE = { largeur: 100, hauteur: 20 };
const CARRE = { largeur: 10, hauteur: 10 };
const place = (genre: Saisie['genre'], autres: Partial<PlaceARemplir> = {}): PlaceARemplir => ({
  saisie: { nom: 'f01-a', libelle: 'A', genre },
  ...autres,
});

describe('une place vide', () => {
  const vide = (...[genre, autres]: Parameters<typeof place>): string =>
    dessinVide(place(genre, autres), CADRE, police);

  test.each(['texte', 'nombre', 'montant', 'liste', 'radio', 'case'] as const)('%s : rien', (genre) =>
    expect(vide(genre)).toBe(''),
  );

  test('date : deux barres', () =>
    expect(vide('date')).toBe('q 0.6 G 0.7 w 29.4 6 m 32.6 14 l S 56.4 6 m 59.6 14 l S Q'));

  test('paragraphe : ses réglures, à distances égales', () =>
    expect(vide('paragraphe', { reglures: 3 })).toBe(
      'q 0.6 G 0.5 w [0.5 2] 0 d 1 J 6 5 m 94 5 l S 6 10 m 94 10 l S 6 15 m 94 15 l S Q',
    ));

  test('à compléter : la mention, en petit, contre le bord droit', () =>
    expect(vide('date', { mention: 'ici' })).toBe('q BT 0.35 g /P 7 Tf 87.5 3 Td <696369> Tj ET Q'));
});

describe('une place cochée', () => {
  test('une case : une coche, dans son cadre', () =>
    expect(dessinCoche(place('case'), CARRE, police)).toBe('q 0 G 1.6 w 2.2 5.2 m 4.2 2.8 l 8 7.8 l S Q'));

  test('un bouton : un point, sans texte', () =>
    expect(dessinCoche(place('radio'), CARRE, police)).toBe(
      'q 0 g 8 5 m 8 6.66 6.66 8 5 8 c 3.34 8 2 6.66 2 5 c 2 3.34 3.34 2 5 2 c 6.66 2 8 3.34 8 5 c f Q',
    ));

  test('un signe à entourer : en blanc, au milieu d’un disque', () => {
    const dessin = dessinCoche(place('radio', { signe: '3' }), CARRE, police);
    expect(dessin).toMatch(/^q 0 g 10 5 m .* f Q q BT 1 g \/P 5\.6 Tf 3\.6 3\.32 Td <33> Tj ET Q$/);
  });
});

describe('une place remplie', () => {
  const remplie = (lignes: string[], options: { paragraphe?: boolean; aDroite?: boolean } = {}): string =>
    dessinRempli({ lignes, corps: 10, deborde: false }, CADRE, police, {
      paragraphe: false,
      aDroite: false,
      ...options,
    });

  test('un texte : à gauche, au milieu de la hauteur, sans sortir du cadre', () =>
    expect(remplie(['ab'])).toBe(
      '/Tx BMC q 1 1 98 18 re W n BT 0 g /P 10 Tf 1 0 0 1 2 7 Tm <6162> Tj ET Q EMC',
    ));

  test('un montant : contre le bord droit', () =>
    expect(remplie(['ab'], { aDroite: true })).toContain('1 0 0 1 88 7 Tm'));

  test('un paragraphe : à partir du haut, une ligne sous l’autre', () =>
    expect(remplie(['a', 'b'], { paragraphe: true }).match(/\S+ \S+ Tm <..>/g)).toEqual([
      '2 11 Tm <61>',
      '2 -1 Tm <62>',
    ]));

  test('un texte de deux lignes : au milieu de la hauteur', () =>
    expect(remplie(['a', 'b']).match(/\S+ \S+ Tm <..>/g)).toEqual(['2 13 Tm <61>', '2 1 Tm <62>']));
});

describe('ranger', () => {
  const TEXTE = 'BT /P 10 Tf <61> Tj ET';

  test('le même dessin à la même taille n’est rangé qu’une fois', async () => {
    const { context } = await PDFDocument.create();
    const avant = context.enumerateIndirectObjects().length;
    const ranger = rangeur(context, police);
    const refs = [
      ranger(TEXTE, CADRE),
      ranger(TEXTE, { ...CADRE }),
      ranger(TEXTE, CARRE),
      ranger('q Q', CADRE),
    ];
    expect(refs[1]).toBe(refs[0]);
    expect(new Set(refs).size).toBe(3);
    expect(context.enumerateIndirectObjects().length - avant).toBe(3);
  });

  test('un dessin garde ses opérateurs et son cadre, et n’a de police que s’il écrit', async () => {
    const { context } = await PDFDocument.create();
    const ranger = rangeur(context, police);
    const range = (dessin: string) => {
      const stream = context.lookup(ranger(dessin, CADRE));
      if (!(stream instanceof PDFRawStream)) throw new Error('ce n’est pas un dessin');
      return {
        operateurs: new TextDecoder().decode(decodePDFRawStream(stream).decode()),
        cadre: String(stream.dict.get(PDFName.of('BBox'))),
        polices: String(
          stream.dict.lookup(PDFName.of('Resources'), PDFDict).lookup(PDFName.of('Font')),
        ).replace(/\s+/g, ' '),
      };
    };
    expect(range(TEXTE)).toEqual({
      operateurs: TEXTE,
      cadre: '[ 0 0 100 20 ]',
      polices: '<< /P 99 0 R >>',
    });
    expect(range('q Q')).toMatchObject({ operateurs: 'q Q', polices: '<< >>' });
  });
});
