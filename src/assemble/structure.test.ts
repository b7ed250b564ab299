import { describe, expect, test } from 'vitest';
import type { Financement } from '../model/conditions.ts';
import { assembleBudget, assembleFinancements } from './structure.ts';

const financement: Financement = { type: 'epci', statut: 'acquis', nature: 'argent', montant: null };

test.each([
  [0, '0\u00A0€'],
  [1500, '1\u202F500\u00A0€'],
  [1234567, '1\u202F234\u202F567\u00A0€'],
  [1234.5, '1\u202F234,50\u00A0€'],
])('%d euros se lisent « %s »', (montant, lu) =>
  expect(assembleFinancements([{ ...financement, montant }])[0]?.montant).toBe(lu),
);

test('un montant vide reste vide', () => expect(assembleFinancements([financement])[0]?.montant).toBeNull());

test('la référence et la convention se lisent toutes les deux', () => {
  const [both] = assembleFinancements([
    { ...financement, reference: 'délibération 12', convention: 'convention 2027-3' },
  ]);
  expect(both?.reference).toBe('délibération 12, convention 2027-3');
});

describe('le budget', () => {
  const mille: Financement = { ...financement, montant: 1000 };
  const totalDe = (...financements: Financement[]) =>
    assembleBudget({ charges: [], financements }).totalDesRessources;

  test('sans financement ni charge, rien n’est connu', () =>
    expect(assembleBudget({ charges: [], financements: [] })).toEqual({
      charges: [],
      totalDesCharges: null,
      totalDesRessources: null,
    }));

  test('un montant qui manque laisse le total inconnu, pas le reste', () =>
    expect(
      assembleBudget({ charges: [{ poste: 'salle', montant: 12.5 }, { poste: 'repas' }], financements: [] }),
    ).toMatchObject({
      charges: [
        { poste: 'salle', montant: '12,50\u00A0€' },
        { poste: 'repas', montant: null },
      ],
      totalDesCharges: null,
    }));

  test('ni un refus ni une valorisation ne comptent, même sans montant', () => {
    expect(totalDe(mille, mille)).toBe('2\u202F000\u00A0€');
    expect(totalDe(mille, { ...mille, statut: 'refuse' })).toBe('1\u202F000\u00A0€');
    expect(totalDe(mille, { ...financement, nature: 'valorisation' })).toBe('1\u202F000\u00A0€');
    expect(totalDe(mille, financement)).toBeNull();
  });

  test('des charges nulles font zéro, pas un blanc', () =>
    expect(
      assembleBudget({ charges: [{ poste: 'salle', montant: 0 }], financements: [] }).totalDesCharges,
    ).toBe('0\u00A0€'));
});
