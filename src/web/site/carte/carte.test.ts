import { describe, expect, test } from 'vitest';
import { ancreDuDepartement, libelleDe, type PageSituee, parDepartement } from './departements.ts';
import { dessinDeLaCarte, horsDeLaCarte } from './dessin.ts';
import { fondDeCarte } from './fond.ts';

const NOMS: Readonly<Record<string, string>> = { '07': 'Ardèche', '24': 'Dordogne', '2A': 'Corse-du-Sud' };
const page = (titre: string, ...codes: string[]): PageSituee => ({
  titre,
  chemin: `${titre}/`,
  departements: codes.map((code) => ({ code, nom: NOMS[code] ?? code })),
});

const { departements, sans } = parDepartement(
  [page('eveil', '07'), page('amesud', '07'), page('atis')],
  [page('montagne', '07'), page('dordogne', '24', '974'), page('fictif')],
);

describe('parDepartement', () => {
  test('range par code, et dit ce qu’on y trouve', () =>
    expect(departements.map(({ code, genre }) => [code, genre])).toEqual([
      ['07', 'les-deux'],
      ['24', 'kit'],
      ['974', 'kit'],
    ]));

  test('la Corse vient après le 29, l’outre-mer à la fin', () =>
    expect(
      parDepartement([page('partout', '974', '30', '2B', '01', '2A', '29')], []).departements.map(
        ({ code }) => code,
      ),
    ).toEqual(['01', '29', '2A', '2B', '30', '974']));

  test('ce qui n’a pas de département reste à part', () =>
    expect([sans.experiences, sans.kits].map((pages) => pages.map(({ titre }) => titre))).toEqual([
      ['atis'],
      ['fictif'],
    ]));

  test('un libellé compte les pages', () =>
    expect(departements.map(libelleDe)).toEqual([
      'Ardèche (07)\u202F: 2\u00A0expériences et 1\u00A0kit',
      'Dordogne (24)\u202F: 1\u00A0kit',
      '974 (974)\u202F: 1\u00A0kit',
    ]));

  test('une ancre est en minuscules', () => expect(ancreDuDepartement('2A')).toBe('dep-2a'));
});

describe('la carte', () => {
  const fond = fondDeCarte();

  test('a les 96 départements de métropole, arrondis, chacun avec son centre dans le cadre', () => {
    expect(fond).toHaveLength(96);
    expect(fond.every(({ trace }) => /^M[\d\s.]+/.test(trace) && !trace.includes('.'))).toBe(true);
    expect(fond.every(({ centre: { x, y } }) => x > 0 && x < 613 && y > 0 && y < 585)).toBe(true);
    expect(fondDeCarte()).toBe(fond);
  });

  test('le centre de l’Ardèche est en Ardèche', () =>
    expect(fond.find(({ code }) => code === '07')?.centre).toEqual({
      x: expect.closeTo(399, -1),
      y: expect.closeTo(391, -1),
    }));

  const svg = dessinDeLaCarte(fond, departements, 'Carte');
  test('un département garni est un lien nommé vers la liste ; les autres sont un fond muet', () => {
    expect([...svg.matchAll(/<a href="([^"]+)"><title>([^<(]+)/g)].map(([, ...lien]) => lien)).toEqual([
      ['#dep-07', 'Ardèche '],
      ['#dep-24', 'Dordogne '],
    ]);
    expect(svg).toContain('class="garni les-deux"');
    expect(svg.match(/class="fond"/g)).toHaveLength(1);
  });

  test('ce qui est hors de la carte se dit', () =>
    expect(horsDeLaCarte(fond, departements).map(({ code }) => code)).toEqual(['974']));
});
