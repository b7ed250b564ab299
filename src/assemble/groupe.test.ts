import { describe, expect, test } from 'vitest';
import { exemplaires, formation, groupeDe, sousGroupes } from './groupe.ts';

describe('sousGroupes', () => {
  // Dossier métier, 2.2.
  test.each([
    [3, [3]],
    [5, [3, 2]],
    [6, [3, 3]],
    [7, [4, 3]],
    [8, [4, 4]],
    [9, [3, 3, 3]],
    [10, [4, 3, 3]],
  ])('%i idées', (idees, attendu) => expect(sousGroupes(idees)).toEqual(attendu));
});

describe('groupeDe', () => {
  test('sans effectif, dix idées et une personne par idée, et on le dit', () => {
    expect(groupeDe()).toEqual({ idees: 10, participants: 10, sousGroupes: [4, 3, 3], suppose: true });
  });
  test('sept idées portées par neuf personnes', () => {
    expect(groupeDe(7, 9)).toEqual({ idees: 7, participants: 9, sousGroupes: [4, 3], suppose: false });
  });
});

describe('exemplaires', () => {
  const rien = { fixe: 0, parIdee: 0, parParticipant: 0, parGroupe: 0, parIdeeEcoutee: 0 };
  const groupe = groupeDe(7, 9);
  test('deux de plus que le nombre d’idées', () =>
    expect(exemplaires({ ...rien, fixe: 2, parIdee: 1 }, groupe)).toBe(9));
  test('une carte par personne et par idée écoutée', () =>
    expect(exemplaires({ ...rien, parIdeeEcoutee: 1 }, groupe)).toBe(54));
  test('un jeu par sous-groupe', () => expect(exemplaires({ ...rien, parGroupe: 1 }, groupe)).toBe(2));
  test('une demi-feuille par personne : on arrondit au-dessus', () =>
    expect(exemplaires({ ...rien, parParticipant: 0.5 }, groupe)).toBe(5));
});

describe('formation', () => {
  test.each([
    ['sous-groupes', 10, 'trois groupes de 4, 3 et 3\u00A0idées'],
    ['sous-groupes', 5, 'deux groupes de 3 et 2\u00A0idées'],
    ['binomes', 8, 'quatre binômes'],
    ['binomes', 7, 'deux binômes et un trinôme'],
    ['binomes', 5, 'un binôme et un trinôme'],
    ['sous-groupes', 4, 'un seul groupe'],
    ['binomes', 3, 'un trinôme'],
    ['binomes', 2, 'un binôme'],
    ['binomes', 1, null],
    ['pleniere', 7, null],
  ] as const)('%s à %i idées', (mode, idees, attendu) =>
    expect(formation(mode, groupeDe(idees))).toBe(attendu),
  );

  test('un petit groupe reste entier quand la séquence le demande', () => {
    expect(formation('sous-groupes', groupeDe(5), 5)).toBe('un seul groupe');
    expect(formation('sous-groupes', groupeDe(6), 5)).toBe('deux groupes de 3\u00A0idées');
  });
});
