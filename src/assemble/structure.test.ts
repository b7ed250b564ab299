import { expect, test } from 'vitest';
import type { Financement } from '../model/conditions.ts';
import { assembleFinancements } from './structure.ts';

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
