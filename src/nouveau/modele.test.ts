import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lireFichier } from '../load/fichier.ts';
import { kitSource } from '../model/kit-source.ts';
import { remplirModele } from './modele.ts';

const modele = readFileSync('kits/_modele/kit.mdx', 'utf8');

describe('remplirModele', () => {
  const rempli = remplirModele(modele, [
    { chemin: ['id'], valeur: 'pays-d-auge' },
    { chemin: ['titre'], valeur: 'Kit : « Pays d’Auge »' },
    { chemin: ['territoire', 'departements'], valeur: ['14', '61'] },
    { chemin: ['structureAccueil', 'nom'], valeur: 'La Halle' },
  ]);

  test('le kit obtenu se lit, avec les valeurs données', () => {
    const { valeur, diagnostics } = lireFichier(
      { chemin: 'kits/pays-d-auge/kit.mdx', texte: rempli },
      kitSource,
    );
    expect(diagnostics).toEqual([]);
    expect(valeur?.donnees).toMatchObject({
      id: 'pays-d-auge',
      territoire: { departements: ['14', '61'] },
      structureAccueil: { nom: 'La Halle' },
    });
  });

  test('les explications du modèle restent toutes', () => {
    const comments = (texte: string) => texte.match(/#.*$/gm);
    expect(comments(rempli)).toEqual(comments(modele));
    expect(rempli.split('\n')).toHaveLength(modele.split('\n').length);
  });

  test('une clé absente du modèle est refusée', () =>
    expect(() => remplirModele(modele, [{ chemin: ['inconnue'], valeur: 'x' }])).toThrow(/inconnue/));
});
