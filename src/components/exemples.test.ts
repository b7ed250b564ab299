import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { figureDesRythmes } from '../assemble/figures/rythmes.ts';
import type { Index } from '../assemble/resoudre.ts';
import { resoudre } from '../assemble/resoudre.ts';
import { normaliser } from '../load/normaliser.ts';
import { lireTexte } from '../load/texte.ts';
import type { Contexte } from '../web/rendu/contexte.ts';
import { lisible } from '../web/rendu/lisible.ts';
import { rendreHast } from '../web/rendu/rendre.ts';
import { registre } from './registre.ts';
import { rendusWeb } from './web.ts';

const index: Index = {
  cibles: new Map([
    ['F05', { titre: 'Hypothèses à vérifier', ancre: 'f05' }],
    ['M1/tour-des-idees', { titre: 'Tour des idées', ancre: 'm1-tour-des-idees' }],
  ]),
  termes: new Map([['utilite-sociale', 'Ce qu’un projet apporte à d’autres.']]),
  sources: new Map([['graine-000', 1]]),
  figures: {
    rythmes: figureDesRythmes([
      { id: 'compact', titre: 'Compact', jours: [0, 3, 9, 13, 16, 20], usage: 'Trois semaines.' },
    ]),
  },
};
const contexte: Contexte = {
  niveau: 2,
  prefixe: 'x',
  adresse: (cible) => (cible.genre === 'lien' ? `/${cible.ancre}` : `/${cible.genre}/#${cible.id}`),
};

test('chaque composant a un rendu, et chaque rendu un composant', () =>
  expect(Object.keys(rendusWeb).sort()).toEqual(Object.keys(registre).sort()));

describe.each(Object.keys(registre))('%s', (nom) => {
  const dossier = join(import.meta.dirname, nom);
  const { noeuds, diagnostics } = normaliser(
    lireTexte(readFileSync(join(dossier, 'exemple.mdx'), 'utf8')),
    'exemple.mdx',
  );

  test('son exemple est sans faute et l’emploie', () => {
    expect(diagnostics.map(String)).toEqual([]);
    expect(readFileSync(join(dossier, 'exemple.mdx'), 'utf8')).toContain(`<${nom}`);
  });

  test('son rendu', () =>
    expect(lisible(rendreHast(resoudre(noeuds, index, 'F05'), contexte))).toMatchFileSnapshot(
      join(dossier, 'exemple.html.snap'),
    ));
});

/** Les composants qui changent là où les champs se remplissent dans la page. */
describe.each(['Champ', 'Colonne', 'Ligne'])('%s, à remplir en ligne', (nom) => {
  test('son rendu', () => {
    const dossier = join(import.meta.dirname, nom);
    const { noeuds } = normaliser(
      lireTexte(readFileSync(join(dossier, 'exemple.mdx'), 'utf8')),
      'exemple.mdx',
    );
    const rendu = rendreHast(resoudre(noeuds, index, 'F05'), { ...contexte, remplissable: true });
    return expect(lisible(rendu)).toMatchFileSnapshot(join(dossier, 'exemple.formulaire.html.snap'));
  });
});
