import fc from 'fast-check';
import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import type { Dessins, NomDeFigure } from '../../model/figure.ts';
import { COMPOSANTES, MODES } from '../../model/sequence.ts';
import { texteDe } from '../rendu/hast.ts';
import { dessiner } from './figures.ts';

const tous = (noeuds: readonly ElementContent[], tagName: string): Element[] =>
  noeuds.flatMap((noeud) => {
    if (noeud.type !== 'element') return [];
    return [...(noeud.tagName === tagName ? [noeud] : []), ...tous(noeud.children, tagName)];
  });
const textes = (noeuds: readonly ElementContent[]): string[] =>
  [...tous(noeuds, 'text'), ...tous(noeuds, 'li')].map(({ children }) => texteDe(children));
const nombre = (noeud: Element | undefined, attribut: string): number =>
  Number.parseFloat(String(noeud?.properties[attribut]));
const dessin = <N extends keyof Dessins>(nom: N, donnees: Dessins[N]): Element[] =>
  dessiner(nom, donnees, `figure-${nom}`);

/** Les barres d’un dessin, sans les carreaux des motifs ni les échantillons de la légende. */
const barres = (noeuds: readonly ElementContent[]): Element[] =>
  tous(noeuds, 'g').flatMap((groupe) => tous(groupe.children, 'rect'));

const suite = fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 7 });
const unePlage = fc
  .record({ debut: fc.nat({ max: 40 }), duree: fc.integer({ min: 1, max: 20 }) })
  .map(({ debut, duree }) => ({ debut, fin: debut + duree }));

describe('ingredients', () => {
  const cles = Object.keys(MODES);
  const serie = (lignes: readonly (readonly number[])[]): Dessins['ingredients'] => [
    {
      titre: 'Minutes',
      lignes: lignes.map((minutes, rang) => ({
        nom: `M${rang + 1}`,
        minutes: minutes.reduce((a, b) => a + b, 0),
        parts: minutes.map((part, i) => ({ cle: cles[i] ?? '', nom: cles[i] ?? '', minutes: part })),
      })),
    },
  ];

  test('chaque part a la largeur de ses minutes et commence où finit la précédente, sur une échelle commune', () =>
    fc.assert(
      fc.property(fc.array(suite, { minLength: 1, maxLength: 3 }), (lignes) => {
        const [{ lignes: lues } = { lignes: [] }] = serie(lignes);
        const total = Math.max(...lues.map(({ minutes }) => minutes));
        const parts = barres(dessin('ingredients', serie(lignes)));
        const attendues = lignes.flatMap((minutes) =>
          minutes.map((part, rang) => ({
            debut: minutes.slice(0, rang).reduce((a, b) => a + b, 0),
            part,
          })),
        );
        expect(parts).toHaveLength(attendues.length);
        attendues.forEach(({ debut, part }, rang) => {
          expect(nombre(parts[rang], 'x')).toBeCloseTo(9 + (91 * debut) / total, 1);
          expect(nombre(parts[rang], 'width')).toBeCloseTo((91 * part) / total, 1);
        });
      }),
    ));

  test('le titre, les modules, les minutes et la légende sont écrits, la pause en dernier', () => {
    const lus = textes(
      dessin('ingredients', [
        {
          titre: 'Minutes par ingrédient',
          lignes: [
            {
              nom: 'M1',
              minutes: 75,
              parts: [
                { cle: 'pause', nom: 'pause', minutes: 15 },
                { cle: 'pair', nom: 'entre pairs', minutes: 60 },
              ],
            },
          ],
        },
      ]),
    );
    expect(lus).toEqual([
      'Minutes par ingrédient',
      'M1',
      '15',
      '60',
      '0',
      '1\u00A0h',
      'entre pairs',
      'pause',
    ]);
  });

  test('dans une série, deux clés n’ont jamais le même motif', () => {
    for (const noms of [COMPOSANTES, MODES]) {
      const parts = Object.keys(noms).map((cle) => ({ cle, nom: cle, minutes: 10 }));
      const motifs = tous(
        dessin('ingredients', [{ titre: 'x', lignes: [{ nom: 'M1', minutes: 70, parts }] }]),
        'pattern',
      ).map(({ children }) => toHtml(children, { space: 'svg' }));
      expect(new Set(motifs).size).toBe(parts.length);
    }
  });
});

describe('rythmes', () => {
  const rythme = fc
    .uniqueArray(fc.integer({ min: 1, max: 91 }), { minLength: 5, maxLength: 5 })
    .map((jours) => jours.sort((a, b) => a - b))
    .map((jours) => ({ nom: 'Un rythme', seances: [0, ...jours], amplitude: (jours.at(-1) ?? 0) + 1 }));

  test('une pastille au milieu du jour de chaque séance, et un trait aussi long que l’amplitude', () =>
    fc.assert(
      fc.property(fc.array(rythme, { minLength: 1, maxLength: 4 }), (rythmes) => {
        const longueur = Math.max(...rythmes.map(({ amplitude }) => amplitude));
        const echelle = Math.ceil(longueur / 7) * 7;
        const x = (jour: number): number => 3 + (94 * jour) / echelle;
        const noeuds = dessin('rythmes', { jours: longueur, rythmes });
        const pastilles = tous(noeuds, 'circle');
        rythmes
          .flatMap(({ seances }) => seances)
          .forEach((jour, rang) => {
            expect(nombre(pastilles[rang], 'cx')).toBeCloseTo(x(jour + 0.5), 1);
          });
        const traits = tous(noeuds, 'line').filter(
          ({ properties }) => String(properties['strokeWidth']) === '3',
        );
        rythmes.forEach(({ amplitude }, rang) => {
          expect(nombre(traits[rang], 'x1')).toBe(3);
          expect(nombre(traits[rang], 'x2')).toBeCloseTo(x(amplitude), 1);
        });
      }),
    ));

  test('le nom, l’amplitude, les semaines et les six numéros sont écrits', () => {
    const noeuds = dessin('rythmes', {
      jours: 21,
      rythmes: [{ nom: 'Compact', seances: [0, 3, 9, 13, 16, 20], amplitude: 21 }],
    });
    expect(textes(noeuds)).toEqual([
      'Semaine',
      '1',
      '2',
      '3',
      'Compact21\u00A0jours',
      ...['1', '2', '3', '4', '5', '6'],
    ]);
  });

  test('des pastilles trop proches se décalent, les autres restent sur leur ligne', () => {
    const hauteurs = (seances: number[]): number =>
      new Set(
        tous(dessin('rythmes', { jours: 85, rythmes: [{ nom: 'x', seances, amplitude: 85 }] }), 'circle').map(
          (pastille) => nombre(pastille, 'cy'),
        ),
      ).size;
    expect(hauteurs([0, 3, 9, 13, 16, 20])).toBe(2);
    expect(hauteurs([0, 7, 14, 21, 28, 35])).toBe(1);
  });
});

describe('curseurs', () => {
  const niveaux = ['libre', 'socle vérifié', 'co-piloté'].map((nom) => ({ nom, engage: 'x' }));
  const curseur = (choisi: number | null): Element[] =>
    dessin('curseurs', { curseurs: [{ titre: 'Contrôle gardé', niveaux, choisi }] });

  test('sans choix, trois crans vides et le nom de chaque niveau', () => {
    expect(tous(curseur(null), 'circle').map((cran) => nombre(cran, 'cx'))).toEqual([5, 50, 95]);
    expect(tous(curseur(null), 'rect')).toEqual([]);
    expect(textes(curseur(null))).toEqual(['Contrôle gardé', 'libre', 'socle vérifié', 'co-piloté']);
  });

  test.each([0, 1, 2])('le niveau %i, retenu, se voit à sa forme et se lit', (choisi) => {
    const boutons = tous(curseur(choisi), 'rect');
    expect(boutons.map((bouton) => nombre(bouton, 'x'))).toEqual([[5, 50, 95][choisi]]);
    expect(textes(curseur(choisi))[choisi + 1]).toBe(`${niveaux[choisi]?.nom}retenu`);
  });
});

describe('etapes', () => {
  const etape = fc.record({
    id: fc.constantFrom('T0', 'T1', 'T2'),
    titre: fc.constant('Une étape'),
    tot: unePlage,
    tard: unePlage,
  });

  test('une barre par calendrier, à sa place et de sa longueur', () =>
    fc.assert(
      fc.property(fc.array(etape, { minLength: 1, maxLength: 9 }), (etapes) => {
        const semaines = Math.max(...etapes.flatMap(({ tot, tard }) => [tot.fin, tard.fin]));
        const lues = barres(dessin('etapes', { semaines, etapes }));
        etapes
          .flatMap(({ tot, tard }) => [tot, tard])
          .forEach(({ debut, fin }, rang) => {
            expect(nombre(lues[rang], 'x')).toBeCloseTo(9 + (89 * debut) / semaines, 1);
            expect(nombre(lues[rang], 'width')).toBeCloseTo((89 * (fin - debut)) / semaines, 1);
          });
      }),
    ));

  test('les étapes, l’échelle et la légende sont écrites ; les deux barres ont deux remplissages', () => {
    const noeuds = dessin('etapes', {
      semaines: 8,
      etapes: [
        {
          id: 'T0',
          titre: 'Se demander pourquoi, du point de vue du territoire',
          tot: { debut: 0, fin: 2 },
          tard: { debut: 0, fin: 4 },
        },
      ],
    });
    expect(textes(noeuds)).toEqual([
      'Semaine',
      ...['0', '1', '2', '3', '4', '5', '6', '7', '8'],
      'T0',
      'Se demander pourquoi, dupoint de vue du territoire',
      'si tout va vite',
      'si tout dure',
    ]);
    expect(barres(noeuds).map(({ properties }) => properties['fill'])).toEqual([
      'var(--marque,#17594a)',
      'url(#figure-etapes-hachures)',
    ]);
  });
});

describe.each<[keyof Dessins, Dessins[keyof Dessins]]>([
  [
    'ingredients',
    [1, 2].map(() => ({
      titre: 'x',
      lignes: [{ nom: 'M1', minutes: 30, parts: [{ cle: 'pause', nom: 'pause', minutes: 30 }] }],
    })),
  ],
  ['rythmes', { jours: 21, rythmes: [{ nom: 'x', seances: [0, 20], amplitude: 21 }] }],
  ['curseurs', { curseurs: [{ titre: 'x', niveaux: [{ nom: 'a', engage: 'b' }], choisi: 0 }] }],
  [
    'etapes',
    {
      semaines: 2,
      etapes: [{ id: 'T0', titre: 'x', tot: { debut: 0, fin: 1 }, tard: { debut: 0, fin: 2 } }],
    },
  ],
])('le dessin « %s »', (nom, donnees) => {
  const noeuds = [...dessiner(nom, donnees, 'a'), ...dessiner(nom, donnees, 'a-2')];
  const html = toHtml({ type: 'root', children: noeuds });
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);

  test('deux fois dans une page, n’a pas deux fois le même identifiant', () =>
    expect(new Set(ids).size).toBe(ids.length));

  test('ne renvoie qu’à des identifiants qu’il définit', () => {
    const cites = [...html.matchAll(/url\(#([^)]+)\)|aria-labelledby="([^"]+)"/g)].flatMap(
      ([, motif, noms]) => (motif === undefined ? (noms ?? '').split(' ') : [motif]),
    );
    expect(cites.length).toBeGreaterThan(0);
    expect(cites.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('est une image, avec un titre et une description', () => {
    const images = tous(noeuds, 'svg').filter(({ properties }) => properties['ariaHidden'] !== 'true');
    expect(images.length).toBeGreaterThan(1);
    for (const { properties, children } of images) {
      expect(properties['role']).toBe('img');
      expect(tous(children, 'title').map((titre) => texteDe(titre.children))).toEqual([
        expect.stringMatching(/./),
      ]);
      expect(texteDe(tous(children, 'desc'))).toContain('Le tableau qui suit dit la même chose');
    }
  });
});

test('une figure sans dessin n’en a pas', () => {
  expect(dessiner('changer', undefined, 'x')).toEqual([]);
  expect(dessiner('rituels' satisfies NomDeFigure, {}, 'x')).toEqual([]);
});
