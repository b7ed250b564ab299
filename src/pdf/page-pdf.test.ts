import { expect, test } from 'vitest';
import { socleDuDepot } from '../../tests/kit-d-essai.ts';
import type { TexteAssemble } from '../model/kit.ts';
import type { Noeud } from '../model/noeud.ts';
import { composerPagePdf, donneesDeLaPage } from './page-pdf.ts';
import type { Plateforme } from './plateforme.ts';

const socle = socleDuDepot();
const [premiere] = socle.identite.sources;
const adresses = { page: 'https://exemple.fr/transfert/page/', adresse: () => undefined };
const texte: Noeud = { type: 'text', value: 'ici' };
const page = (corps: Noeud[]): TexteAssemble => ({
  ...(socle.transfert[0] as TexteAssemble),
  titre: 'Une page',
  corps,
});

test('seules les sources citées sont à la fin, sous leur numéro', () => {
  const cite: Noeud = {
    type: 'composant',
    nom: 'Source',
    props: { id: premiere?.id, numero: 1 },
    children: [texte],
  };
  const numeros = (corps: Noeud[]) =>
    donneesDeLaPage(page(corps), socle, adresses).sources.map(({ numero }) => numero);
  expect(numeros([cite])).toEqual([1]);
  expect(numeros([texte])).toEqual([]);
});

test('un refus nomme la page et dit toutes ses raisons', async () => {
  const plateforme: Plateforme = {
    composer: () => ({ defauts: ['police absente', 'titre vide'] }),
    police: () => new Uint8Array(),
    oublier: () => undefined,
  };
  await expect(composerPagePdf(page([texte]), socle, adresses, plateforme)).rejects.toThrow(
    'Le PDF de la page « Une page » ne peut pas être composé.\npolice absente\ntitre vide',
  );
});
