import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { figureDesRythmes } from '../../src/assemble/figures/rythmes.ts';
import { resoudre } from '../../src/assemble/resoudre.ts';
import { registre } from '../../src/components/registre.ts';
import { normaliser } from '../../src/load/normaliser.ts';
import { lireTexte } from '../../src/load/texte.ts';
import { TYPES_DE_NOEUD } from '../../src/model/noeud.ts';
import { composerKitPdf } from '../../src/pdf/kit-pdf.ts';
import { plateformeTypst } from '../../src/platform/typst.ts';
import { ADRESSE } from './adresse.ts';
import { kitDePoche } from './kit-de-poche.ts';
import { lirePdf } from './lire-pdf.ts';
import { tassees } from './tasser.ts';

const noms = Object.keys(registre);
const plateforme = plateformeTypst();
const kit = kitDePoche();
const index = {
  cibles: new Map([
    ['F05', { titre: 'Hypothèses à vérifier', ancre: 'f01' }],
    ['M1/tour-des-idees', { titre: 'Tour des idées', ancre: 'm1-tour' }],
  ]),
  termes: new Map(kit.glossaire.map(({ id }) => [id, ''])),
  sources: new Map([['graine-000', 1]]),
  figures: {
    rythmes: figureDesRythmes([
      { id: 'compact', titre: 'Compact', jours: [0, 3, 9, 13, 16, 20], usage: 'Trois semaines.' },
    ]),
  },
};

test('le thème a un rendu pour chaque composant, et seulement pour eux', () => {
  const theme = readFileSync('src/pdf/theme/composants.typ', 'utf8');
  const table = [...theme.matchAll(/^ {2}(\w+): [\w-]+\.rendu,$/gm)].map(([, nom]) => nom);
  expect(table.sort()).toEqual(noms.toSorted());
});

test('le thème a un rendu pour chaque type de nœud', () => {
  const theme = readFileSync('src/pdf/theme/noeuds.typ', 'utf8');
  const handled = [...theme.matchAll(/^ {2}"?(\w+)"?: (?:\(n, contexte, rendre\)|_table,)/gm)].map(
    ([, nom]) => nom,
  );
  // Un élément, une rangée et une case ne vivent que dans leur liste et leur tableau, qui les composent.
  const inside = ['listItem', 'tableRow', 'tableCell'];
  expect([...handled, ...inside].sort()).toEqual(TYPES_DE_NOEUD.toSorted());
});

test.each(noms)('l’exemple de %s se compose en entier', async (nom) => {
  const exemple = readFileSync(`src/components/${nom}/exemple.mdx`, 'utf8');
  const { noeuds } = normaliser(lireTexte(exemple), 'exemple.mdx');
  const { pages } = await lirePdf(
    await composerKitPdf({ ...kit, presentation: resoudre(noeuds, index, 'F99') }, plateforme, ADRESSE),
  );
  const shown = pages
    .filter(({ decor }) => decor.includes('Présentation'))
    .map(({ texte }) => texte)
    .join('\n');
  const words = exemple.replace(/<[^>]*>/g, ' ').match(/[\p{L}]{5,}/gu) ?? [];
  for (const word of words) expect(tassees(shown)).toContain(word);
});
