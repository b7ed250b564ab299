import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { TYPES_D_ACCUEIL } from '../src/model/accueil.ts';
import type { Noeud } from '../src/model/noeud.ts';
import { socleDuDepot } from './kit-d-essai.ts';
import { nombresDe, releveDesNombres } from './nombres.ts';

const { experiences, conditions } = socleDuDepot();
const releve = releveDesNombres();

/** Tous les textes d’une valeur, sauf les clés qui ne se lisent pas : identifiants, sources, modules. */
function textes(valeur: unknown, cle = ''): string[] {
  if (
    [
      'id',
      'source',
      'sources',
      'module',
      'ordre',
      'kitExemple',
      'vers',
      'numero',
      'ancre',
      'depth',
      'start',
    ].includes(cle)
  )
    return [];
  if (typeof valeur === 'string' || typeof valeur === 'number') return [String(valeur)];
  if (Array.isArray(valeur)) return valeur.flatMap((un) => textes(un));
  return valeur && typeof valeur === 'object'
    ? Object.entries(valeur).flatMap(([nom, un]) => textes(un, nom))
    : [];
}

test('le relevé et les pages parlent des mêmes programmes', () => {
  expect(experiences).toHaveLength(13);
  expect(experiences.map(({ donnees }) => donnees.id).sort()).toEqual([...releve.keys()].sort());
});

test('chaque kit d’exemple cité existe', () => {
  const cites = experiences.flatMap(({ donnees }) => donnees.kitExemple ?? []);
  expect(cites.length).toBeGreaterThan(0);
  expect(cites.filter((id) => !existsSync(`kits/${id}/kit.mdx`))).toEqual([]);
});

describe.each(experiences.map((experience) => [experience.donnees.id, experience] as const))(
  '%s',
  (id, { donnees, corps }) => {
    const admis = releve.get(id) ?? new Set();
    // Le titre d’une page citée n’est pas un fait de ce programme.
    const sansRenvois = (noeuds: readonly Noeud[]): unknown[] =>
      noeuds.map((noeud) =>
        noeud.nom === 'Lien' ? '' : { value: noeud.value, children: sansRenvois(noeud.children ?? []) },
      );

    test('chaque nombre est dans le relevé des faits', () => {
      const written = [...textes(donnees), ...textes(sansRenvois(corps))];
      expect(
        written.flatMap((texte) =>
          nombresDe(texte)
            .filter((n) => !admis.has(n))
            .map((n) => `${n} : ${texte}`),
        ),
      ).toEqual([]);
    });

    test('une source pour chaque chiffre et chaque action, toutes déclarées', () => {
      const cited = [...donnees.actions, ...donnees.chiffres].map(({ source }) => source);
      expect(cited.filter((source) => !donnees.sources.includes(source))).toEqual([]);
    });
  },
);

test('nombresDe lit les chiffres, les lettres et les milliers', () => {
  expect(
    nombresDe('Le 02/12, 5 000 € pour dix-sept personnes en M3 et une vingtaine de rendez-vous'),
  ).toEqual([2, 12, 5000, 17, 20]);
});

test('chaque type d’accueil est comparé', () =>
  expect(conditions.typesDAccueil.map(({ id }) => id)).toEqual(Object.keys(TYPES_D_ACCUEIL)));
