import { expect, test } from 'vitest';
import type { Noeud } from '../model/noeud.ts';
import { type AdressesEnLigne, detacher } from './detacher.ts';

const adresse: AdressesEnLigne['adresse'] = (cible) => {
  if (cible.genre === 'lien') return cible.vers === 'M1' ? 'https://exemple.fr/modules/m1/' : undefined;
  return `https://exemple.fr/${cible.genre}/${cible.id}`;
};
const texte: Noeud = { type: 'text', value: 'ici' };
const composant = (nom: string, props: Record<string, unknown>, children: Noeud[] = [texte]): Noeud => ({
  type: 'composant',
  nom,
  props,
  children,
});
const enLigne = (props: Record<string, unknown>): Noeud => composant('Lien', props);
const lien = composant('Lien', { vers: 'M1', ancre: 'm1' });
const source = composant('Source', { id: 'loi', numero: 3 });

test.each<[string, Noeud, Noeud]>([
  ['un renvoi mène en ligne', lien, enLigne({ adresse: 'https://exemple.fr/modules/m1/' })],
  [
    'un renvoi sans page garde son texte',
    composant('Lien', { vers: 'x', ancre: 'x' }),
    enLigne({ horsKit: true }),
  ],
  [
    'un terme mène au glossaire',
    composant('Terme', { id: 'socle' }),
    enLigne({ adresse: 'https://exemple.fr/terme/socle' }),
  ],
  [
    'une source garde son numéro et mène en ligne',
    source,
    composant('Source', { id: 'loi', numero: 3, adresse: 'https://exemple.fr/source/loi' }),
  ],
])('%s, même dans une figure', (_, noeud, attendu) => {
  const figure = (dedans: Noeud) =>
    composant('Figure', { de: 'etapes' }, [{ type: 'paragraph', children: [dedans] }]);
  expect(detacher([figure(noeud)], adresse)).toEqual([figure(attendu)]);
});

test('ce que le document a lui-même garde son lien', () =>
  expect(detacher([lien, source], adresse, new Set(['m1', 'source-3']))).toEqual([lien, source]));
