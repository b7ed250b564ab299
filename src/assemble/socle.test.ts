import { expect, test } from 'vitest';
import { baseValide } from '../../tests/base-valide.ts';
import { lireSocle } from '../load/socle.ts';
import { assembleSocle } from './socle.ts';

/** Ce qu’on change de la base valide, fichier par fichier. */
const CHANGEMENTS: Readonly<Record<string, (texte: string) => string>> = {
  'content/socle.yaml': (texte) =>
    texte.replace('rythmes:', '  - { id: etude, titre: Une étude, statut: graine }\nrythmes:'),
  'content/transfert.yaml': (texte) => texte.replace('adaptable: Les horaires.', '$&, source: etude'),
  'content/programme.mdx': (texte) => `${texte}\n<Figure de="changer" />\n`,
};

test('la source que cite une figure d’une page compte parmi les sources citées', () => {
  const fichiers = baseValide()
    .filter(({ chemin }) => chemin.startsWith('content/'))
    .map(({ chemin, texte }) => ({ chemin, texte: CHANGEMENTS[chemin]?.(texte) ?? texte }));
  const { valeur, diagnostics } = lireSocle(fichiers);
  expect(diagnostics.map(String)).toEqual([]);
  expect(valeur && [...assembleSocle(valeur).sourcesCitees].sort()).toEqual(['document', 'etude']);
});
