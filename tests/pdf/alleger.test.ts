import { expect, test } from 'vitest';
import { alleger } from '../../src/pdf/alleger.ts';
import { composerKitPdf } from '../../src/pdf/kit-pdf.ts';
import { plateformeTypst } from '../../src/platform/typst.ts';
import { ADRESSE } from './adresse.ts';
import { kitDePoche } from './kit-de-poche.ts';
import { lirePdf } from './lire-pdf.ts';

test('un PDF allégé dit la même chose, avec les mêmes balises, et pèse moins', async () => {
  const octets = composerKitPdf(kitDePoche(), plateformeTypst(), ADRESSE);
  const leger = await alleger(octets);
  expect(leger.length).toBeLessThan(octets.length * 0.7);
  const [avant, apres] = [await lirePdf(octets), await lirePdf(leger)];
  expect(apres.pages.map(({ texte }) => texte)).toEqual(avant.pages.map(({ texte }) => texte));
  const roles = (pages: typeof avant.pages): string =>
    JSON.stringify(pages.map(({ structure }) => structure)).replace(/"id":"[^"]*"/g, '');
  expect(roles(apres.pages)).toBe(roles(avant.pages));
  expect(apres.signets).toEqual(avant.signets);
  expect(apres.info['Title']).toBe(avant.info['Title']);
  expect(Buffer.from(await alleger(octets)).equals(leger)).toBe(true);
});
