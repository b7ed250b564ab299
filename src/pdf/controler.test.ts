import { expect, test } from 'vitest';
import { champsNommes, pageEquivalente } from './controler.ts';

test('R60 : deux champs de même nom', () => {
  const champs = [
    { nom: 'F05.a', infobulle: 'A' },
    { nom: 'F05.a', infobulle: 'B' },
  ];
  expect(champsNommes('fiches/f05.pdf', { champs }).map(({ reason }) => reason)).toEqual([
    'PDF : le champ « F05.a » est nommé deux fois.',
  ]);
});

test.each([
  ['kits/vendee/kit.pdf', 'kits/vendee/index.html'],
  ['transfert/collectivites.pdf', 'transfert/collectivites/index.html'],
])('%s est dit par %s', (pdf, page) => expect(pageEquivalente(pdf)).toBe(page));
