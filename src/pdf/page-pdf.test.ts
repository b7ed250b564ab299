import { expect, test } from 'vitest';
import { socleDuDepot } from '../../tests/kit-d-essai.ts';
import type { TexteAssemble } from '../model/kit.ts';
import type { Noeud } from '../model/noeud.ts';
import { type AdressesEnLigne, composerPagePdf } from './page-pdf.ts';
import type { Composition, Plateforme } from './plateforme.ts';

const socle = socleDuDepot();
const [premiere] = socle.identite.sources;
const adresses: AdressesEnLigne = {
  page: 'https://exemple.fr/transfert/page/',
  renvoi: (vers) => (vers === 'M1' ? 'https://exemple.fr/modules/m1/' : undefined),
  terme: (id) => `https://exemple.fr/glossaire/#terme-${id}`,
};

/** Compose une page ; rend ce que Typst en reçoit. */
function recu(corps: Noeud[], composition: Composition = { octets: new Uint8Array(), pages: 1, places: [] }) {
  let donnees: { corps: Noeud[]; sources: { numero: number }[] } | undefined;
  const plateforme: Plateforme = {
    composer: (_, octets) => {
      donnees = JSON.parse(new TextDecoder().decode(octets));
      return composition;
    },
    police: () => new Uint8Array(),
    oublier: () => undefined,
  };
  const page = { ...(socle.transfert[0] as TexteAssemble), titre: 'Une page', corps };
  composerPagePdf(page, socle, adresses, plateforme);
  return donnees;
}

const texte: Noeud = { type: 'text', value: 'ici' };
const composant = (nom: string, props: Record<string, unknown>, children: Noeud[] = [texte]): Noeud => ({
  type: 'composant',
  nom,
  props,
  children,
});

test.each<[string, Noeud, Record<string, unknown>]>([
  [
    'un renvoi mène au site',
    composant('Lien', { vers: 'M1', ancre: 'm1' }),
    { adresse: adresses.renvoi('M1', '') },
  ],
  ['un renvoi sans page garde son texte', composant('Lien', { vers: 'x', ancre: 'x' }), { horsKit: true }],
  ['un terme mène au glossaire', composant('Terme', { id: 'socle' }), { adresse: adresses.terme('socle') }],
])('%s, même dans une figure', (_, noeud, props) => {
  const figure = (dedans: Noeud) =>
    composant('Figure', { de: 'etapes' }, [{ type: 'paragraph', children: [dedans] }]);
  expect(recu([figure(noeud)])?.corps).toEqual([figure(composant('Lien', props))]);
});

test('seules les sources citées sont à la fin, sous leur numéro', () => {
  const cite = composant('Source', { id: premiere?.id, numero: 1 });
  expect(recu([cite])?.sources.map(({ numero }) => numero)).toEqual([1]);
  expect(recu([texte])?.sources).toEqual([]);
});

test('un refus nomme la page et dit toutes ses raisons', () =>
  expect(() => recu([texte], { defauts: ['police absente', 'titre vide'] })).toThrow(
    'Le PDF de la page « Une page » ne peut pas être composé.\npolice absente\ntitre vide',
  ));
