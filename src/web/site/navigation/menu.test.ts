import { describe, expect, test } from 'vitest';
import { menu, voisines } from './menu.ts';

const plan = [
  { titre: 'Le parcours', entrees: [{ titre: 'Programme', chemin: 'programme/' }] },
  {
    titre: 'Les fiches',
    entrees: [{ titre: 'Participants', entrees: [{ titre: 'F01', chemin: 'fiches/f01/' }], repliee: true }],
  },
];
const adresse = (chemin: string): string => `/base/${chemin}`;

describe('menu', () => {
  test('marque la page courante, avec ou sans barre finale', () => {
    for (const ici of ['/base/fiches/f01/', '/base/fiches/f01']) {
      expect(JSON.stringify(menu(plan, ici, adresse)).match(/"isCurrent":true/g)).toHaveLength(1);
    }
  });

  test('garde les rubriques repliées', () =>
    expect(menu(plan, '/base/', adresse)[1]).toMatchObject({
      type: 'group',
      entries: [{ type: 'group', collapsed: true }],
    }));
});

describe('voisines', () => {
  test('suivent l’ordre du menu à travers les rubriques', () => {
    expect(voisines(menu(plan, '/base/programme/', adresse))).toMatchObject({
      prev: undefined,
      next: { label: 'F01' },
    });
    expect(voisines(menu(plan, '/base/fiches/f01/', adresse))).toMatchObject({
      prev: { label: 'Programme' },
      next: undefined,
    });
  });

  test('une page hors du menu n’en a pas', () =>
    expect(voisines(menu(plan, '/base/mentions/', adresse))).toEqual({ prev: undefined, next: undefined }));
});
