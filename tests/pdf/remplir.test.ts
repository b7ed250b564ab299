import { PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { describe, expect, test, vi } from 'vitest';
import type { Reponses, Saisie } from '../../src/model/saisie.ts';
import { CaractereAbsent, remplir } from '../../src/pdf/fill.ts';
import { verifierStructure } from '../../src/pdf/verifier/verifier.ts';
import { valeursParPdfjs, valeursParPdfLib } from './lire-champs.ts';
import { secours } from './moteurs/pdf-lib.ts';
import { petitFormulaire } from './petit-formulaire.ts';
import { DIFFICILE, ORDINAIRE } from './reponses.ts';

const reponses = [
  { valeur: 'oui', libelle: 'Oui' },
  { valeur: 'lodz', libelle: 'À Łódź' },
];
const texte: Saisie = { nom: 'f01-nom', libelle: 'Votre nom', genre: 'texte' };
const paragraphe: Saisie = { nom: 'f01-idee', libelle: 'Votre idée', genre: 'paragraphe' };
const liste: Saisie = { nom: 'f01-lieu', libelle: 'Le lieu', genre: 'liste', reponses };
const radio: Saisie = { nom: 'f01-avis', libelle: 'Votre avis', genre: 'radio', reponses };
const coche: Saisie = { nom: 'f01-fait', libelle: 'C’est fait', genre: 'case' };
const vide = await petitFormulaire([texte, paragraphe, liste, radio, coche]);

/** Ce qu’on relit d’un PDF rempli, par deux lecteurs qui s’accordent. */
async function relire(donnees: Reponses): Promise<Reponses> {
  const { octets } = await remplir(vide, donnees, secours);
  const lues = await valeursParPdfLib(octets);
  expect(await valeursParPdfjs(octets)).toEqual(lues);
  return lues;
}

describe('une réponse se retrouve telle qu’écrite', () => {
  const LONG = 'Œuvre d’été à Łódź. '.repeat(1_000).trim();
  test.each<[string, string, string]>([
    ['une phrase difficile', DIFFICILE, DIFFICILE],
    ['des lignes', 'un\r\ndeux\rtrois\ttabulé', 'un\ndeux\ntrois tabulé'],
    ['des accents séparés', 'e\u0301te\u0301', 'été'],
    ['des signes invisibles', 'cé\u00ADsure\u0000', 'césure'],
    ['ce qui ressemble à du PDF', '(a) \\n <</V 1>> %EOF #41', '(a) \\n <</V 1>> %EOF #41'],
    ['vingt mille signes', LONG, LONG],
    ['un micro et un moins', '3 µg, \u22125 °C', '3 µg, \u22125 °C'],
  ])('%s', async (_quoi, ecrit, lu) =>
    expect(await relire({ [paragraphe.nom]: ecrit })).toEqual({ [paragraphe.nom]: lu }),
  );

  test('une réponse de liste et un bouton gardent leur valeur, pas leur libellé', async () => {
    const donnees = { [liste.nom]: 'lodz', [radio.nom]: 'lodz', [coche.nom]: true };
    expect(await relire(donnees)).toEqual(donnees);
  });

  test('un texte d’une ligne reste d’une ligne', async () =>
    expect(await relire({ [texte.nom]: 'un\ndeux' })).toEqual({ [texte.nom]: 'un deux' }));

  test('ce qui est vide ou décoché ne change rien', async () =>
    expect(await relire({ [texte.nom]: ' \n\u200B', [coche.nom]: false, [radio.nom]: '' })).toEqual({}));

  test('une seconde fois remplace la première', async () => {
    const un = await remplir(vide, { [texte.nom]: DIFFICILE, [radio.nom]: 'oui' }, secours);
    const deux = await remplir(un.octets, { [texte.nom]: ORDINAIRE, [radio.nom]: 'lodz' });
    expect(await valeursParPdfLib(deux.octets)).toEqual({ [texte.nom]: ORDINAIRE, [radio.nom]: 'lodz' });
  });

  test('les mêmes réponses donnent les mêmes octets', async () => {
    const fois = () => remplir(vide, { [texte.nom]: DIFFICILE, [liste.nom]: 'lodz' }, secours);
    expect((await fois()).octets).toEqual((await fois()).octets);
  });
});

describe('la police de secours', () => {
  test('n’est chargée que pour un signe que la police des champs n’a pas', async () => {
    const charger = vi.fn(secours);
    await remplir(vide, { [texte.nom]: 'Œuvre d’été – 1\u202F234,50\u00A0€' }, charger);
    expect(charger).not.toHaveBeenCalled();
    await remplir(vide, { [texte.nom]: 'Łódź', [paragraphe.nom]: 'Žižek' }, charger);
    expect(charger).toHaveBeenCalledTimes(1);
  });

  test('écrit un signe du codage que la police des champs n’a pas', async () => {
    const { octets } = await remplir(vide, { [texte.nom]: '3 µg' }, secours);
    expect(await policesDesDessins(octets)).not.toContain('Saisie');
    const defauts = await verifierStructure(octets);
    expect(defauts.filter(({ controle }) => controle === 'glyphes')).toEqual([]);
  });

  test('écrit aussi le libellé d’une réponse de liste', async () => {
    const charger = vi.fn(secours);
    const { octets } = await remplir(vide, { [liste.nom]: 'lodz' }, charger);
    expect(charger).toHaveBeenCalledTimes(1);
    expect(await policesDesDessins(octets)).toHaveLength(1);
    expect(await policesDesDessins(octets)).not.toContain('Saisie');
  });
});

/** Les polices qu’emploient les dessins des champs remplis. */
async function policesDesDessins(octets: Uint8Array): Promise<string[]> {
  const document = await PDFDocument.load(octets, { updateMetadata: false });
  const fonts = document
    .getForm()
    .getFields()
    .flatMap((field) =>
      field.acroField.getWidgets().map(({ dict }) => {
        const shown = dict.lookup(PDFName.of('AP'), PDFDict).lookup(PDFName.of('N'));
        if (shown === undefined || !('dict' in shown) || !(shown.dict instanceof PDFDict)) return [];
        return shown.dict.lookup(PDFName.of('Resources'), PDFDict).lookup(PDFName.of('Font'), PDFDict).keys();
      }),
    );
  return fonts.flat().map((name) => name.decodeText());
}

describe('ce qui ne peut pas s’écrire est dit', () => {
  const absents = async (donnees: Reponses, police = true): Promise<unknown> =>
    remplir(vide, donnees, police ? secours : undefined).catch((error: unknown) =>
      error instanceof CaractereAbsent ? error.caracteres : error,
    );

  test('un signe qu’aucune police n’a, avec l’intitulé de son champ, une fois par champ', async () => {
    expect(
      await absents({ [texte.nom]: 'Bravo 🎉🎉', [paragraphe.nom]: 'مرحبا ❤\uFE0F', [coche.nom]: true }),
    ).toEqual([
      { signe: '🎉', libelle: 'Votre nom' },
      ...[...'مرحبا', '❤'].map((signe) => ({ signe, libelle: 'Votre idée' })),
    ]);
    expect(await absents({ [texte.nom]: 'seul \uD800' })).toEqual([
      { signe: '\uFFFD', libelle: 'Votre nom' },
    ]);
  });

  test('sans police de secours, ce que celle des champs n’a pas', async () =>
    expect(await absents({ [texte.nom]: 'Łódź' }, false)).toEqual(
      [...'Łź'].map((signe) => ({ signe, libelle: 'Votre nom' })),
    ));

  test('dans un message qui nomme tout', async () =>
    expect(remplir(vide, { [texte.nom]: '🎉' }, secours)).rejects.toThrow(
      'La police du PDF ne sait pas écrire\u00A0: «\u00A0🎉\u00A0» (Votre nom). Remplacez ces signes par des lettres.',
    ));

  test('un texte plus long que son cadre, et lui seul', async () => {
    const long = 'Une phrase assez longue pour ne pas tenir sur sa place. '.repeat(20);
    const { octets, debordements } = await remplir(vide, { [texte.nom]: 'court', [paragraphe.nom]: long });
    expect(debordements).toEqual(['Votre idée']);
    expect((await valeursParPdfLib(octets))[paragraphe.nom]).toBe(long.trim());
  });

  test.each<[string, Reponses]>([
    ['un champ inconnu', { 'f99-rien': 'perdu' }],
    [
      'un champ inconnu, au nom d’une propriété de tout objet',
      JSON.parse('{"__proto__": "x", "constructor": "x"}'),
    ],
    ['une réponse que le bouton n’a pas', { [radio.nom]: 'peut-être' }],
    ['l’état décoché pris pour une réponse', { [radio.nom]: 'Off', [coche.nom]: 'Off' }],
    ['une réponse que la liste n’a pas', { [liste.nom]: 'À Łódź' }],
    ['un oui dans un texte', { [texte.nom]: true, [liste.nom]: true, [radio.nom]: true }],
    ['un texte dans une case', { [coche.nom]: 'bonjour' }],
  ])('%s', async (_quoi, donnees) => {
    const { octets, sansChamp } = await remplir(vide, { ...donnees, [paragraphe.nom]: 'gardé' });
    expect(sansChamp).toEqual(Object.keys(donnees));
    expect(await valeursParPdfLib(octets)).toEqual({ [paragraphe.nom]: 'gardé' });
  });
});
