import { expect, test } from 'vitest';
import { socleDuDepot } from '../../tests/kit-d-essai.ts';
import { situerEtapes } from './chemin-critique.ts';

const etape = (id: string, min: number, max: number, depend: string[] = []) => ({
  id,
  titre: id,
  pilote: 'la structure',
  semaines: { min, max },
  produit: 'un écrit',
  depend,
  fiches: [],
});

test('une étape commence quand la dernière de ses étapes préalables finit', () => {
  const etapes = [
    etape('T0', 2, 4),
    etape('T1', 3, 13, ['T0']),
    etape('T2', 4, 12, ['T0']),
    etape('T3', 1, 2, ['T1', 'T2']),
  ];
  expect(situerEtapes(etapes)).toEqual([
    { id: 'T0', tot: { debut: 0, fin: 2 }, tard: { debut: 0, fin: 4 } },
    { id: 'T1', tot: { debut: 2, fin: 5 }, tard: { debut: 4, fin: 17 } },
    { id: 'T2', tot: { debut: 2, fin: 6 }, tard: { debut: 4, fin: 16 } },
    { id: 'T3', tot: { debut: 6, fin: 7 }, tard: { debut: 17, fin: 19 } },
  ]);
});

// Dossier métier, 4.3 : M6 entre la semaine 16 et la semaine 43, bilan entre 18 et 47, point à 90 jours entre 29 et 56.
test.each([
  ['T6', 16, 43],
  ['T7', 18, 47],
  ['T8', 29, 56],
])('dans le socle, %s finit entre la semaine %i et la semaine %i', (id, tot, tard) => {
  const found = situerEtapes(socleDuDepot().conditions.etapes).find((un) => un.id === id);
  expect([found?.tot.fin, found?.tard.fin]).toEqual([tot, tard]);
});
