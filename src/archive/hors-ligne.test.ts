import { expect, test } from 'vitest';
import { horsLigne } from './hors-ligne.ts';

const ADRESSE = 'https://premiers-pas.example/kits/essai/';
const tourner = (texte: string, chemin = 'index.html'): string =>
  new TextDecoder().decode(horsLigne({ chemin, octets: new TextEncoder().encode(texte) }, ADRESSE).octets);

test('le lien vers l’archive mène à son adresse publique, à toute profondeur', () => {
  expect(tourner('<a href="kit.zip" type="application/zip" download>Tout le kit</a>')).toBe(
    `<a href="${ADRESSE}kit.zip" type="application/zip" download>Tout le kit</a>`,
  );
  expect(tourner('<a class="x" href="../../kit.zip">Tout</a>', 'fiches/f01/index.html')).toBe(
    `<a class="x" href="${ADRESSE}kit.zip">Tout</a>`,
  );
});

test('le reste garde ses octets', () => {
  const page =
    '\uFEFF<a href="kit.pdf">kit.zip</a> <a href="mon-kit.zip">é</a> <a data-href="kit.zip">$&</a>';
  const fichier = { chemin: 'index.html', octets: new TextEncoder().encode(page) };
  expect(horsLigne(fichier, ADRESSE)).toBe(fichier);
  const source = { chemin: 'source/kit.mdx', octets: new TextEncoder().encode('<a href="kit.zip">') };
  expect(horsLigne(source, ADRESSE)).toBe(source);
});
