import { describe, expect, test } from 'vitest';
import { socleDuDepot } from '../../../../tests/kit-d-essai.ts';
import { fiches } from './fiches.ts';
import { modules } from './modules.ts';
import { glossaire, identite, sources } from './reperes.ts';
import { type Site, siteDe } from './site.ts';
import { acquis, annexes, attentes, pages } from './textes.ts';

const socle = socleDuDepot();
const site: Site = siteDe({ kits: [] }, socle, '/base');

describe.each([
  ['fiches', fiches],
  ['pages', pages],
  ['annexes', annexes],
  ['acquis', acquis],
  ['attentes', attentes],
  ['glossaire', glossaire],
] as const)('%s', (_nom, lister) => {
  const entrees = lister(site);

  test('chaque entrée a un identifiant unique, un texte et son fichier', () => {
    expect(new Set(entrees.map(({ id }) => id)).size).toBe(entrees.length);
    for (const { texte, fichier } of entrees) {
      expect(texte?.html).toMatch(/^<\w/);
      expect(fichier).toMatch(/^content\//);
    }
  });

  test('les liens du texte sont sous le chemin de base', () => {
    const hrefs = entrees.flatMap(({ texte }) =>
      [...(texte?.html ?? '').matchAll(/ href="([^"]+)"/g)].map(([, href]) => href),
    );
    expect(hrefs.filter((href) => !/^(\/base\/|https?:)/.test(href ?? ''))).toEqual([]);
  });
});

describe('modules', () => {
  const tous = modules(site).map(({ donnees }) => donnees);

  test('les six, dans l’ordre', () =>
    expect(tous.map(({ slug }) => slug)).toEqual(['m1', 'm2', 'm3', 'm4', 'm5', 'm6']));

  test('dans chaque cas, les minutes font la durée de la version', () => {
    for (const { durees } of tous) {
      const totals = durees.map(({ minutes }) => minutes.reduce((sum, m) => sum + m, 0));
      expect(totals).toEqual([210, 210, 180, 180]);
    }
  });

  test('tous les renvois mènent quelque part', () => {
    const renvois = tous.flatMap(({ acquis: a, attentes: e, annexes: x, impressions: i, sequences }) => [
      ...a,
      ...e,
      ...x,
      ...i,
      ...sequences.flatMap((s) => [...s.fiches, ...s.ressources]),
    ]);
    expect(renvois.filter(({ adresse }) => !adresse?.startsWith('/base/'))).toEqual([]);
  });

  test('un passage se cite par son ancre', () =>
    expect(tous[0]?.sequences[0]?.html).toContain('id="m1-accueil-brise-glace"'));
});

test('les sources sont numérotées dans l’ordre du socle', () =>
  expect(sources(site).map(({ donnees }) => donnees.numero)).toEqual(
    socle.identite.sources.map((_, rang) => rang + 1),
  ));

test('l’identité dit l’avertissement du socle', () =>
  expect(identite(site)[0]?.donnees.avertissement).toBe(socle.identite.avertissement));
