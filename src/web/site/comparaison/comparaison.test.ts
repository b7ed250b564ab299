import { describe, expect, test } from 'vitest';
import { echelleDeLEtalement, positions } from './etalement.ts';
import { ecrireEtat, lireEtat } from './etat-de-page.ts';
import { JOURS_PAR_MOIS, joursDe, mesureLue } from './etendue.ts';
import { correspond, type Filtres, NON_PRECISE, resultatLu, TOUT } from './filtres.ts';
import type { Rencontres } from './programme.ts';
import { heuresDe, heuresLues, rencontresLues, type SeancesComptees, seancesDe } from './rencontres.ts';
import { type Cles, trier, triSuivant } from './tri.ts';
import { blocsDe, dessinDuVolume, echelleDuVolume } from './volume.ts';

const SANS_TRI = {
  programme: null,
  public: null,
  stade: null,
  rencontres: null,
  heures: null,
  etendue: null,
  individuel: null,
  kit: null,
};
const programme = (id: string, tri: Partial<Cles['tri']> = {}, reste: Partial<Cles> = {}): Cles => ({
  id,
  publics: [],
  stades: [],
  individuel: null,
  kit: null,
  ...reste,
  tri: { ...SANS_TRI, programme: id, ...tri },
});
const ids = (programmes: readonly Cles[]): string[] => programmes.map(({ id }) => id);

describe('trier', () => {
  const tous = [
    programme('b', { rencontres: 3 }),
    programme('absent-1'),
    programme('a', { rencontres: 9 }),
    programme('c', { rencontres: 3 }),
    programme('absent-2'),
  ];

  test('range les nombres, garde l’ordre de départ à valeur égale, et met les absents à la fin', () =>
    expect(ids(trier(tous, { colonne: 'rencontres', sens: 'ascending' }))).toEqual([
      'b',
      'c',
      'a',
      'absent-1',
      'absent-2',
    ]));

  test('dans l’autre sens, les absents restent à la fin et les égaux dans l’ordre de départ', () =>
    expect(ids(trier(tous, { colonne: 'rencontres', sens: 'descending' }))).toEqual([
      'a',
      'b',
      'c',
      'absent-1',
      'absent-2',
    ]));

  test('un zéro n’est pas une absence', () =>
    expect(
      ids(
        trier([programme('absent'), programme('zero', { kit: 0 })], { colonne: 'kit', sens: 'descending' }),
      ),
    ).toEqual(['zero', 'absent']));

  test('range les noms comme en français : sans tenir compte des accents ni des capitales', () =>
    expect(
      ids(
        trier(
          ['Ronalpia', 'éveil', 'AMESUD', 'École'].map((id) => programme(id)),
          {
            colonne: 'programme',
            sens: 'ascending',
          },
        ),
      ),
    ).toEqual(['AMESUD', 'École', 'éveil', 'Ronalpia']));

  test('sans tri, rien ne bouge, et la liste de départ n’est jamais modifiée', () => {
    const avant = ids(tous);
    expect(ids(trier(tous, null))).toEqual(avant);
    trier(tous, { colonne: 'programme', sens: 'descending' });
    expect(ids(tous)).toEqual(avant);
  });

  test('le bouton d’une colonne trie, inverse, puis rend l’ordre de départ', () => {
    const un = triSuivant(null, 'etendue');
    const deux = triSuivant(un, 'etendue');
    expect([un, deux, triSuivant(deux, 'etendue')]).toEqual([
      { colonne: 'etendue', sens: 'ascending' },
      { colonne: 'etendue', sens: 'descending' },
      null,
    ]);
    expect(triSuivant(deux, 'kit')).toEqual({ colonne: 'kit', sens: 'ascending' });
  });
});

describe('correspond', () => {
  const un = programme('un', {}, { publics: ['porteurs', 'collectivites'], individuel: 'oui' });
  test.each<[Partial<Filtres>, boolean]>([
    [{}, true],
    [{ public: 'collectivites' }, true],
    [{ public: 'jeunes' }, false],
    [{ stade: NON_PRECISE }, true],
    [{ stade: 'idee' }, false],
    [{ individuel: 'oui' }, true],
    [{ individuel: NON_PRECISE }, false],
    [{ individuel: 'non' }, false],
    [{ kit: NON_PRECISE }, true],
    [{ public: 'porteurs', kit: 'oui' }, false],
  ])('%j : %s', (filtres, attendu) => expect(correspond(un, { ...TOUT, ...filtres })).toBe(attendu));
});

test('le résultat s’annonce en une phrase', () => {
  expect(resultatLu(5, 14)).toBe('5\u00A0programmes sur 14');
  expect(resultatLu(1, 14)).toBe('1\u00A0programme sur 14');
  expect(resultatLu(14, 14)).toBe('14\u00A0programmes');
  expect(resultatLu(0, 14)).toMatch(/^Aucun programme sur 14/);
});

describe('l’adresse de la page', () => {
  test('garde les filtres et le tri', () => {
    const etat = {
      filtres: { ...TOUT, public: 'porteurs', kit: NON_PRECISE },
      tri: { colonne: 'etendue', sens: 'descending' },
    } as const;
    expect(ecrireEtat(etat)).toBe('?public=porteurs&kit=non-precise&tri=etendue&sens=descending');
    expect(lireEtat(ecrireEtat(etat))).toEqual(etat);
  });

  test('est vide quand tout est montré, et ignore ce qu’elle ne connaît pas', () => {
    expect(ecrireEtat({ filtres: TOUT, tri: null })).toBe('');
    expect(lireEtat('?tri=toString&sens=oblique&x=1')).toEqual({ filtres: TOUT, tri: null });
  });
});

const comptees = (...seances: [number, SeancesComptees['duree'], number?][]): SeancesComptees[] =>
  seances.map(([nombre, duree, heures = null]) => ({ nombre, duree, heures }) as SeancesComptees);

describe('rencontres', () => {
  test('celles de même durée sont réunies, une action sans rencontre ne compte pas', () =>
    expect(
      seancesDe([
        { seances: { nombre: 2, duree: 'journee' } },
        { seances: null },
        { seances: { nombre: 1, duree: 'non-precisee' } },
        { seances: { nombre: 3, duree: 'non-precisee' } },
      ]),
    ).toEqual(comptees([2, 'journee'], [4, 'non-precisee'])));

  test.each([
    [comptees([6, 'demi-journee']), '6\u00A0demi-journées'],
    [comptees([1, 'journee']), '1\u00A0journée'],
    [comptees([4, 'heures', 3]), '4\u00A0rencontres de 3\u00A0h'],
    [comptees([1, 'heures', 3.5]), '1\u00A0rencontre de 3\u00A0h\u00A030'],
    [comptees([3, 'non-precisee']), '3\u00A0rencontres, durée non précisée'],
    [
      comptees([2, 'journee'], [7, 'non-precisee']),
      '9\u00A0rencontres\u202F: 2\u00A0journées\u202F; 7 de durée non précisée',
    ],
  ])('%j : %s', (seances, attendu) => expect(rencontresLues(seances)).toBe(attendu));

  test('les heures ne se devinent pas', () => {
    expect(heuresDe(comptees([6, 'demi-journee']))).toBeNull();
    expect(heuresLues(comptees([4, 'heures', 3]))).toBe('12\u00A0h');
    expect(heuresLues(comptees([4, 'heures', 3], [2, 'journee']))).toBe(
      '12\u00A0h pour 4\u00A0rencontres sur 6',
    );
  });
});

describe('volume', () => {
  test('une journée vaut deux demi-journées, le reste une ; les blocs se suivent', () =>
    expect(
      blocsDe(comptees([1, 'journee'], [1, 'heures', 3], [1, 'soiree'], [1, 'non-precisee'])).map(
        ({ debut, unites, texte }) => [debut, unites, texte],
      ),
    ).toEqual([
      [0, 2, ''],
      [2, 1, '3\u00A0h'],
      [3, 1, ''],
      [4, 1, '?'],
    ]));

  const rencontres = (seances: SeancesComptees[]): Rencontres => ({
    etat: 'prevu',
    etatLu: 'prévu',
    seances,
    nombre: 0,
    lu: rencontresLues(seances),
    heures: null,
    heuresLues: null,
    sources: [],
  });

  test('l’échelle est celle du plus long, et ne s’effondre pas sans rencontre', () => {
    expect(
      echelleDuVolume([{ rencontres: [rencontres(comptees([3, 'journee'], [3, 'demi-journee']))] }]),
    ).toBe(9);
    expect(echelleDuVolume([{ rencontres: [] }])).toBe(1);
  });

  test('le dessin a un titre et une description, et des blocs à l’échelle', () => {
    const svg = dessinDuVolume('Ronalpia', rencontres(comptees([2, 'heures', 3])), 8, 'v');
    expect(svg).toContain('role="img" aria-labelledby="v-titre v-resume"');
    expect(svg).toContain('<title id="v-titre">Ronalpia, prévu</title>');
    expect(svg).toContain('<desc id="v-resume">2\u00A0rencontres de 3\u00A0h</desc>');
    expect([...svg.matchAll(/<rect x="([\d.]+%)"[^>]* width="([\d.]+%)"/g)].map(([, ...xy]) => xy)).toEqual([
      ['0%', '12.5%'],
      ['12.5%', '12.5%'],
    ]);
  });
});

describe('étendue', () => {
  const lire = (mesures: Partial<Parameters<typeof joursDe>[0]>) => ({ moisCivils: [], ...mesures });

  test('jours et mois donnent une durée, des mois civils un intervalle, des mots rien', () => {
    expect(joursDe(lire({ jours: 50 }))).toEqual({ de: 50, a: 50 });
    expect(joursDe(lire({ mois: 9 }))).toEqual({ de: 274, a: 274 });
    expect(joursDe(lire({ moisCivils: ['mars'] }))).toEqual({ de: 1, a: 30 });
    expect(joursDe(lire({ moisCivils: ['mars', 'avril'] }))).toEqual({ de: 2, a: 61 });
    expect(joursDe(lire({ moisCivils: ['novembre', 'décembre', 'janvier'] }))).toEqual({ de: 32, a: 91 });
    expect(joursDe(lire({}))).toBeNull();
  });

  test('se lit dans l’unité de la source', () => {
    expect(mesureLue(lire({ jours: 50 }))).toBe('50\u00A0jours');
    expect(mesureLue(lire({ mois: 9 }))).toBe('9\u00A0mois');
    expect(mesureLue(lire({ moisCivils: ['mars', 'avril'] }))).toBe(
      '2\u00A0mois cités\u202F: environ de 2 à 61\u00A0jours',
    );
    expect(mesureLue(lire({}))).toBeNull();
  });

  test('l’échelle va de 0 à 9 mois, ou plus loin s’il le faut', () => {
    const duree = (jours: number) => ({
      etendue: { lu: '', mesure: null, jours: { de: jours, a: jours }, sources: [] },
    });
    expect(echelleDeLEtalement([duree(50), { etendue: null }])).toBe(9);
    expect(echelleDeLEtalement([duree(274)])).toBe(9);
    expect(echelleDeLEtalement([duree(365)])).toBe(12);
  });

  test('une barre est pleine jusqu’à la plus courte durée, puis va jusqu’à la plus longue', () => {
    const { plein, reste } = positions({ de: JOURS_PAR_MOIS, a: 3 * JOURS_PAR_MOIS }, 9);
    expect([plein, reste]).toEqual([1 / 9, 3 / 9].map((part) => expect.closeTo(part, 6)));
  });
});
