import { describe, expect, test } from 'vitest';
import { enDate } from './date.ts';
import { direExport } from './messages.ts';
import { nomDuPdfRempli } from './nom-de-fichier.ts';

test.each([
  ['14092026', '14/09/2026'],
  ['14/09/2026', '14/09/2026'],
  ['4.9.2026', '04/09/2026'],
  ['4-9-2026 ', '04/09/2026'],
  ['4 09 2026', '04/09/2026'],
  ['140926', '140926'],
  ['14/09', '14/09'],
  ['fin mars', 'fin mars'],
  ['', ''],
])('la date « %s » devient « %s »', (ecrite, lue) => expect(enDate(ecrite)).toBe(lue));

test('le nom du PDF rempli ne dit que la fiche', () =>
  expect(nomDuPdfRempli({ slug: 'f05', titre: 'Hypothèses à vérifier' })).toBe(
    'f05-hypotheses-a-verifier-rempli.pdf',
  ));

describe('ce qu’un export dit', () => {
  test.each([
    ['fait', { genre: 'fait', debordements: [], sansChamp: [] }],
    ['des réponses trop longues', { genre: 'fait', debordements: ['Où, précisément'], sansChamp: [] }],
    ['une page plus ancienne que le PDF', { genre: 'fait', debordements: [], sansChamp: ['oui'] }],
    [
      'un signe sans dessin',
      { genre: 'caracteres', caracteres: [{ signe: '🐝', libelle: 'Nom provisoire' }] },
    ],
    ['hors ligne', { genre: 'hors-ligne' }],
    ['un PDF abîmé', { genre: 'illisible' }],
  ] as const)('%s', (_, resultat) => expect(direExport(resultat, 'f02-carte-rempli.pdf')).toMatchSnapshot());
});
