import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coordonnees, estNominative } from './coordonnees.ts';

const trouvees = (texte: string): string[] => coordonnees(texte).map(({ trouve }) => trouve);

describe('adresses', () => {
  test.each([
    'prenom.nom@structure.fr',
    'marie@tiers-lieu.fr',
    'm.dupont@collectivite.fr',
    'jean-pierre.martin@pays.fr',
    'Dupont_M@structure.fr',
    'lagrange07@gmail.com',
    'élodie@structure.fr',
  ])('%s est nominative', (adresse) => {
    expect(estNominative(adresse)).toBe(true);
    expect(trouvees(`Écrivez à ${adresse}.`)).toEqual([adresse]);
  });

  test.each([
    'accueil@structure.fr',
    'contact.ess@pays.fr',
    'mairie.saint-martin@orange.fr',
    'asso-valombre@gmail.com',
    'lagrange@lagrange-commune.fr',
    'la.grange@lagrange.fr',
    'numerique@epci.fr',
    'bonjour2027@structure.fr',
  ])('%s est celle d’un service', (adresse) => {
    expect(estNominative(adresse)).toBe(false);
    expect(trouvees(`Écrivez à ${adresse}.`)).toEqual([]);
  });
});

describe('téléphones portables', () => {
  test.each([
    '06 12 34 56 78',
    '0612345678',
    '07.12.34.56.78',
    '06-12-34-56-78',
    '06\u00A012\u00A034\u00A056\u00A078',
    '+33 6 12 34 56 78',
    '+33612345678',
    '0033 7 12 34 56 78',
    '+33 (0)6 12 34 56 78',
  ])('%s', (numero) => expect(trouvees(`tél. ${numero}, le matin`)).toEqual([numero]));

  test.each([
    '04 75 00 00 00',
    '01 23 45 67 89',
    'le 06 03 2027 à 18 h',
    '2027-06-12',
    'SIREN 200072007',
    'en 07 et 26',
    'loi n° 2014-856',
    '906 12 34 56 78',
    '06 12 34 56 789',
  ])('rien dans « %s »', (texte) => expect(trouvees(texte)).toEqual([]));
});

test('le rang est celui du premier signe', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zé ]*$/), (debut) => {
      const texte = `${debut} 06 12 34 56 78`;
      const found = coordonnees(texte).at(-1);
      expect(found && texte.slice(found.rang)).toBe(found?.trouve);
    }),
  );
});
