import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { champProps, colonneProps, ligneProps } from '../model/champ.ts';
import { sequenceProps } from '../model/sequence.ts';
import { enJsonSchema, schemasPourEditeur } from './schemas.ts';

const schemas = schemasPourEditeur();

describe('schemas/', () => {
  test.each(schemas)('$fichier est à jour (sinon : npm run schemas)', ({ fichier, texte }) => {
    expect(readFileSync(fichier, 'utf8')).toBe(texte);
  });

  test('aucun fichier de trop', () => {
    expect(readdirSync('schemas').map((name) => `schemas/${name}`)).toEqual(
      schemas.map(({ fichier }) => fichier).sort(),
    );
  });
});

describe('chaque clé a une description', () => {
  const composants = Object.entries({ sequenceProps, champProps, colonneProps, ligneProps }).map(
    ([nom, props]) => ({ nom, schema: enJsonSchema(props) }),
  );
  const fichiers = schemas.map(({ fichier, texte }) => ({
    nom: fichier,
    schema: JSON.parse(texte) as object,
  }));

  test.each([...fichiers, ...composants])('$nom', ({ schema }) => {
    expect(sansDescription(schema)).toEqual([]);
  });
});

/** Chemins des clés d’un schéma JSON qui n’ont pas de description. */
function sansDescription(schema: unknown, chemin = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    if (key !== 'properties') return sansDescription(value, chemin);
    return Object.entries(value as Record<string, { description?: string }>).flatMap(([nom, property]) => [
      ...(property.description ? [] : [`${chemin}.${nom}`]),
      ...sansDescription(property, `${chemin}.${nom}`),
    ]);
  });
}
