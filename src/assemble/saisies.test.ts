import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ChampProps,
  type ColonneProps,
  LIGNES_LIBRES,
  type LigneProps,
  TYPES_DE_CHAMP,
  TYPES_DE_COLONNE,
} from '../model/champ.ts';
import { type Saisie, saisie as schema } from '../model/saisie.ts';
import { type ChampResolu, saisiesDuChamp } from './saisies.ts';

const commun = { libelle: 'Votre avis', obligatoire: false, donneePersonnelle: false };
const champ = (type: ChampProps['type'], autres: Partial<ChampResolu> = {}): ChampResolu => ({
  ...commun,
  id: 'avis',
  type,
  ...autres,
});
const colonne = (type: ColonneProps['type'], autres: Partial<ColonneProps> = {}): ColonneProps => ({
  ...commun,
  id: 'fait',
  libelle: 'Fait ?',
  largeur: 1,
  type,
  ...autres,
});
const saisies = (resolu: ChampResolu): (Saisie | null)[] => saisiesDuChamp(resolu, 'F05');
const noms = (resolu: ChampResolu): (string | undefined)[] => saisies(resolu).map((place) => place?.nom);

describe('chaque type de champ', () => {
  test.each(['texte', 'paragraphe', 'nombre', 'montant', 'date'] as const)('%s', (type) =>
    expect(saisies(champ(type, { longueur: 60, obligatoire: true }))).toEqual([
      { nom: 'f05-avis', libelle: 'Votre avis', genre: type, longueur: 60, obligatoire: true },
    ]),
  );

  test('choix : un champ, une réponse par option', () =>
    expect(saisies(champ('choix', { options: ['Oui', 'Pas encore'] }))).toEqual([
      {
        nom: 'f05-avis',
        libelle: 'Votre avis',
        genre: 'radio',
        reponses: [
          { valeur: 'oui', libelle: 'Oui' },
          { valeur: 'pas-encore', libelle: 'Pas encore' },
        ],
      },
    ]));

  test('choix : des réponses longues gardent chacune une valeur, qu’un nom PDF peut porter', () => {
    const longue = 'Une réponse qui se dit en beaucoup de mots, '.repeat(6);
    const [place] = saisies(champ('choix', { options: [`${longue}oui`, `${longue}non`, longue] }));
    const valeurs = place?.reponses?.map(({ valeur }) => valeur) ?? [];
    expect(new Set(valeurs).size).toBe(3);
    // ISO 19005-2, 6.1.13 : un nom a 127 octets au plus.
    for (const valeur of valeurs) expect(valeur.length).toBeLessThanOrEqual(127);
  });

  test('cases : un champ par option, à l’intitulé entier', () =>
    expect(saisies(champ('cases', { options: ['Oui', 'Pas encore'] }))).toEqual([
      { nom: 'f05-avis-oui', libelle: 'Votre avis\u00A0: Oui', genre: 'case' },
      { nom: 'f05-avis-pas-encore', libelle: 'Votre avis\u00A0: Pas encore', genre: 'case' },
    ]));

  test('échelle : quatre degrés, une fois par moment', () => {
    expect(noms(champ('echelle'))).toEqual(['f05-avis']);
    const [entree, sortie] = saisies(champ('echelle', { passages: ['entrée', 'sortie'] }));
    expect(entree).toMatchObject({ nom: 'f05-avis-entree', libelle: 'Votre avis, entrée', genre: 'radio' });
    expect(entree?.reponses?.map(({ valeur }) => valeur)).toEqual(['1', '2', '3', '4']);
    expect(sortie?.nom).toBe('f05-avis-sortie');
  });

  test('signature : rien à saisir, elle reste à l’encre', () =>
    expect(saisies(champ('signature'))).toEqual([null]));
});

describe('un tableau', () => {
  const imposees = [{ id: 'un', libelle: 'Une ligne' }];

  test('une place par case, rangée par rangée', () => {
    const colonnes = [colonne('texte', { id: 'quoi' }), colonne('case')];
    expect(noms(champ('tableau', { colonnes, lignes: 2 }))).toEqual([
      'f05-avis-1-quoi',
      'f05-avis-1-fait',
      'f05-avis-2-quoi',
      'f05-avis-2-fait',
    ]);
    expect(saisies(champ('tableau', { colonnes: [colonne('texte')] }))).toHaveLength(LIGNES_LIBRES);
    expect(saisies(champ('tableau', { colonnes, lignes: 2 }))[2]?.libelle).toBe(
      'Votre avis, ligne 2\u00A0: Fait ?',
    );
  });

  test.each(TYPES_DE_COLONNE)('une colonne %s', (type) => {
    const colonnes = [colonne(type, type === 'choix' ? { options: ['a', 'b'] } : {})];
    const [place] = saisies(champ('tableau', { colonnes, lignesImposees: imposees }));
    if (type === 'signature') expect(place).toBeNull();
    else
      expect(place).toMatchObject({
        nom: 'f05-avis-un-fait',
        libelle: 'Votre avis, Une ligne\u00A0: Fait ?',
        genre: type === 'choix' ? 'radio' : type,
      });
  });

  test.each([
    [['oui', 'non', 'à voir'], 'radio'],
    [['1', '2', '3', '4'], 'radio'],
    [['besoin', 'public', 'réponse', 'équipe'], 'liste'],
  ])('%j : %s', (options, genre) => {
    const colonnes = [colonne('choix', { options })];
    expect(saisies(champ('tableau', { colonnes, lignesImposees: imposees }))[0]?.genre).toBe(genre);
  });
});

describe('deux places d’une fiche n’ont jamais le même nom', () => {
  const id = fc.stringMatching(/^[a-z][a-z0-9_]{0,3}$/);
  const libelle = fc.oneof(
    fc.constantFrom('A', 'a', 'a 2', 'A 3', 'é', 'e', '?', '…', '2', '-1'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }),
  );
  const libelles = fc.array(libelle, { minLength: 1, maxLength: 5 });
  const uniques = <T extends { id: string }>(arbitre: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
    fc.uniqueArray(arbitre, { selector: (chose) => chose.id, minLength: 1, maxLength: 4 });
  const unChamp = fc.record({
    id,
    libelle,
    type: fc.constantFrom(...TYPES_DE_CHAMP),
    obligatoire: fc.boolean(),
    donneePersonnelle: fc.constant(false),
    options: libelles,
    passages: libelles,
    lignes: fc.nat({ max: 4 }),
    colonnes: uniques(
      fc.record({
        id,
        libelle,
        type: fc.constantFrom(...TYPES_DE_COLONNE),
        options: libelles,
        largeur: fc.constant(1),
        donneePersonnelle: fc.constant(false),
      }),
    ),
    lignesImposees: fc.oneof(fc.constant<LigneProps[]>([]), uniques(fc.record({ id, libelle }))),
  });

  test('quels que soient les identifiants et les réponses permis', () => {
    fc.assert(
      fc.property(uniques(unChamp), (champs) => {
        const places = champs.flatMap((resolu) => saisies(resolu)).filter((place) => place !== null);
        const tous = places.map(({ nom }) => nom);
        expect(new Set(tous).size).toBe(tous.length);
        for (const place of places) {
          expect(schema.safeParse(place).error).toBeUndefined();
          expect(place.nom).toMatch(/^f05-[a-z0-9_-]+$/);
          const valeurs = (place.reponses ?? []).map(({ valeur }) => valeur);
          expect(new Set(valeurs).size).toBe(valeurs.length);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
