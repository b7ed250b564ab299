import { describe, expect, test } from 'vitest';
import { baseValide, controler, KIT, ligne } from '../../../tests/base-valide.ts';

const FINANCEMENT = '  - { type: epci, statut: demande, montant: 1000 }';
const CHARGES = 'charges:\n  - { poste: animation, montant: 700 }\n  - { poste: repas, montant: 300 }\n';

/** Ce que le contrôle dit de la base valide, un passage changé. */
function dits(ancien: string, nouveau: string): string[] {
  const fichiers = baseValide().map(({ chemin, texte }) => ({
    chemin,
    texte: chemin === KIT ? texte.replace(ancien, () => nouveau) : texte,
  }));
  expect(fichiers).not.toEqual(baseValide());
  return controler(fichiers).diagnostics.map(ligne);
}

describe('le budget ne se compare que s’il est entièrement chiffré', () => {
  test.each([
    ['une charge sans montant', 'montant: 300', 'montant:'],
    ['un financement sans montant', 'montant: 1000', 'montant:'],
    ['aucune charge', CHARGES, 'charges: []\n'],
    ['aucune clé « charges »', CHARGES, ''],
    ['aucun financement', `financements:\n${FINANCEMENT}`, 'financements: []'],
    ['rien que des refus', 'statut: demande', 'statut: refuse'],
    ['un refus en plus', FINANCEMENT, `${FINANCEMENT}\n  - { type: etat, statut: refuse, montant: 500 }`],
    ['le compte juste en deux lignes', 'montant: 300', 'montant: 299.9 }\n  - { poste: encre, montant: 0.1'],
  ])('%s', (_, ancien, nouveau) => expect(dits(ancien, nouveau)).toEqual([]));

  test.each([
    ['un montant mal écrit', 'montant: 300', 'montant: environ 250', 'R47'],
    ['un statut inconnu', 'statut: demande, montant: 1000', 'statut: refusé, montant: 2000', 'R46'],
  ])('%s a son diagnostic, et lui seul', (_, ancien, nouveau, regle) => {
    const found = dits(ancien, nouveau);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`[${regle}]`);
  });
});
