import { expect, test } from 'vitest';
import { kitDEssai } from '../../tests/kit-d-essai.ts';
import { lisezMoi } from './lisez-moi.ts';

const kit = kitDEssai();
const ADRESSE = 'https://premiers-pas.example/kits/essai/';
const CHEMINS = ['index.html', 'kit.pdf', 'source/kit.mdx', 'manifeste.json', 'police.woff2'];
const lu = (chemins = CHEMINS): string => lisezMoi(kit, ADRESSE, chemins).replace(/[\s\u00A0]+/g, ' ');

test('dit ce qu’est le kit, par où commencer, la licence et comment citer', () => {
  const texte = lu();
  expect(texte).toContain('KIT D’ESSAI (FICTIF)');
  expect(texte).toContain('Kit entièrement fictif');
  expect(texte).toContain('puis ouvrez index.html');
  expect(texte).toContain('CC BY-SA 4.0 : https://creativecommons.org/licenses/by-sa/4.0/deed.fr');
  expect(texte).toContain(
    `« Kit d’essai (fictif) », d’après « Premiers Pas — socle commun », version 1.0.0, ${ADRESSE}, CC BY-SA 4.0.`,
  );
  expect(texte).toContain(kit.socle.avertissement.slice(0, 60));
  expect(texte).toContain('Get-FileHash kit.pdf');
});

test('ne cite que ce qui est dans l’archive, et dit où remplir', () => {
  expect(lu()).toContain('source/kit.mdx le texte de départ');
  expect(lu()).not.toMatch(/fiches\.|seances\.ics|À l’écran|traitement de texte/);
  const complet = lu([...CHEMINS, 'fiches.pdf', 'fiches.docx', 'deroule.docx', 'seances.ics']);
  expect(complet).toContain('seances.ics les séances, à ajouter à votre agenda');
  expect(complet).toContain('À l’écran : ouvrez fiches.pdf');
  expect(complet).toContain('Dans un traitement de texte : fiches.docx.');
});

test('se lit dans le Bloc-notes : marque d’encodage, fins de ligne de Windows, lignes courtes, pas d’espace fine', () => {
  const texte = lisezMoi(kit, ADRESSE, CHEMINS);
  expect(texte.startsWith('\uFEFFKIT')).toBe(true);
  expect(texte.replaceAll('\r\n', '')).not.toMatch(/[\r\n\u202F]/);
  const longues = texte.split('\r\n').filter((ligne) => ligne.length > 76 && ligne.includes(' '));
  expect(longues).toEqual([]);
});
