import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import type { Saisie } from '../../src/model/saisie.ts';
import { finir } from '../../src/pdf/finish.ts';
import type { PlaceARemplir } from '../../src/pdf/place.ts';
import { lirePoliceDuPdf } from '../../src/platform/police.ts';
import { composerTyp, enTypst, type Posee } from './composer-typ.ts';

const police = lirePoliceDuPdf();

const posee = (description: PlaceARemplir, rang = 0): Posee => ({
  x: 10 + rang,
  y: 10 + 30 * rang,
  largeur: 120 - rang,
  hauteur: 20,
  description,
});
const formulaire = async (places: readonly Posee[]): Promise<PDFDocument> => {
  const octets = await finir(composerTyp(places.map(enTypst).join('')), police);
  return PDFDocument.load(octets, { updateMetadata: false });
};

const reponses = [
  { valeur: 'oui', libelle: 'Oui' },
  { valeur: 'non', libelle: 'Non, pas encore' },
];
const avis: Saisie = { nom: 'f01-avis', libelle: 'Votre avis', genre: 'radio', reponses };
const date: Saisie = { nom: 'f01-date', libelle: 'Date de la séance', genre: 'date' };

describe('une place devient un champ', () => {
  test('là où elle est, à un dixième de point', async () => {
    const places = [
      posee({ saisie: date }),
      posee({ saisie: { nom: 'f01-nom', libelle: 'Nom', genre: 'texte' } }, 3),
    ];
    const fields = (await formulaire(places)).getForm().getFields();
    fields.forEach((field, rang) => {
      const { x = 0, y = 0, largeur, hauteur } = places[rang] ?? {};
      const rect = field.acroField.getWidgets()[0]?.getRectangle();
      expect(rect?.x).toBeCloseTo(x, 1);
      expect(rect?.y).toBeCloseTo(300 - y - (hauteur ?? 0), 1);
      expect(rect?.width).toBeCloseTo(largeur ?? 0, 1);
      expect(rect?.height).toBeCloseTo(hauteur ?? 0, 1);
    });
  });

  const genres: readonly [Saisie, string][] = [
    [date, 'Date de la séance, au format jour, mois, année'],
    [{ nom: 'f01-prix', libelle: 'Prix', genre: 'montant' }, 'Prix, en euros'],
    [{ nom: 'f01-nom', libelle: 'Nom', genre: 'texte', obligatoire: true }, 'Nom, obligatoire'],
    [{ nom: 'f01-fait', libelle: 'Fait', genre: 'case' }, 'Fait'],
    [{ nom: 'f01-ou', libelle: 'Où', genre: 'liste', reponses }, 'Où'],
  ];
  test.each(genres)('$genre, dont l’infobulle dit tout', async (saisie, infobulle) => {
    const [field] = (await formulaire([posee({ saisie })])).getForm().getFields();
    expect(field?.getName()).toBe(saisie.nom);
    expect(field?.isRequired()).toBe(saisie.obligatoire ?? false);
    expect(infobulles(field?.acroField.getWidgets().map(({ dict }) => dict))).toEqual([infobulle]);
  });

  test('un bouton par réponse, qui la dit, sous un seul champ', async () => {
    const document = await formulaire(
      reponses.map(({ valeur }, rang) => posee({ saisie: avis, valeur, signe: `${rang}` }, rang)),
    );
    const group = document.getForm().getRadioGroup('f01-avis');
    expect(group.getOptions()).toEqual(['oui', 'non']);
    expect(group.getSelected()).toBeUndefined();
    expect(infobulles([group.acroField.dict])).toEqual(['Votre avis']);
    expect(infobulles(group.acroField.getWidgets().map(({ dict }) => dict))).toEqual([
      'Votre avis\u00A0: Oui',
      'Votre avis\u00A0: Non, pas encore',
    ]);
  });

  test('une date demandée à deux endroits est un seul champ à deux places', async () => {
    const document = await formulaire([posee({ saisie: date }), posee({ saisie: date }, 2)]);
    expect(document.getForm().getFields()).toHaveLength(1);
    const widgets = document.getForm().getTextField('f01-date').acroField.getWidgets();
    expect(widgets.map((widget) => Math.round(widget.getRectangle().y))).toEqual([270, 210]);
    expect(infobulles(widgets.map(({ dict }) => dict))).toEqual(
      Array(2).fill('Date de la séance, au format jour, mois, année'),
    );
  });

  test('chaque page garde l’ordre de lecture pour la touche Tab, et aucun lien ne reste', async () => {
    const document = await formulaire([posee({ saisie: date })]);
    const [page] = document.getPages();
    expect(page?.node.lookup(PDFName.of('Tabs'))).toBe(PDFName.of('S'));
    const annots = page?.node.lookup(PDFName.of('Annots'), PDFArray);
    expect(annots?.lookup(0, PDFDict).get(PDFName.of('Subtype'))).toBe(PDFName.of('Widget'));
    expect(annots?.lookup(0, PDFDict).has(PDFName.of('A'))).toBe(false);
  });
});

describe('ce qui ne se répond pas arrête tout, et le dit', () => {
  const pdf = composerTyp(enTypst(posee({ saisie: date })));
  const avec = (places: readonly PlaceARemplir[]): Promise<Uint8Array> =>
    finir({ ...pdf, places: [...places] }, police);

  test('une description sans lien', () =>
    expect(avec([...pdf.places, { saisie: avis, valeur: 'oui' }])).rejects.toThrow(
      'La place « f01-avis#oui » n’a pas de lien dans le PDF.',
    ));

  test('un lien sans description', async () => {
    const autre: PlaceARemplir = { saisie: { nom: 'f01-nom', libelle: 'Nom', genre: 'texte' } };
    const deux = composerTyp([posee({ saisie: date }), posee(autre, 1)].map(enTypst).join(''));
    await expect(finir({ ...deux, places: deux.places.slice(0, 1) }, police)).rejects.toThrow(
      'Liens sans description dans le PDF : f01-nom.',
    );
  });

  test.each<[string, Saisie, string]>([
    ['de deux genres', { ...date, genre: 'texte' }, 'Date de la séance », texte'],
    ['de deux intitulés', { ...date, libelle: 'Date du bilan' }, 'Date du bilan », date'],
  ])('deux champs du même nom, %s', async (_quoi, saisie, dit) => {
    const deux = composerTyp([posee({ saisie: date }), posee({ saisie }, 1)].map(enTypst).join(''));
    await expect(finir(deux, police)).rejects.toThrow(
      `Le nom « f01-date » sert à deux champs : « Date de la séance », date ; « ${dit}.`,
    );
  });

  test('un lien qui a du texte', async () => {
    const link = composerTyp('#link("champ:f01-date")[un mot]');
    await expect(finir({ ...link, places: pdf.places }, police)).rejects.toThrow(
      'Place à remplir mal balisée',
    );
  });
});

function infobulles(dicts: readonly PDFDict[] = []): string[] {
  return dicts.map((dict) => dict.lookup(PDFName.of('TU'), PDFHexString).decodeText());
}
