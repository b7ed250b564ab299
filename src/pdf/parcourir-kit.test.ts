import { expect, test } from 'vitest';
import { parcourirKit } from './parcourir-kit.ts';

const paragraphe = { type: 'paragraph', children: [{ type: 'text', value: 'mot' }] };

test('chaque texte est situé dans sa section', () => {
  const kit = {
    id: 'kit-x',
    titre: 'Un titre',
    modules: [{ id: 'M1', sequences: [{ id: 'M1/a', corps: [paragraphe] }], notes: [] }],
  };
  expect(parcourirKit(kit).textes).toContainEqual({ texte: 'mot', section: 'M1/a' });
  expect(parcourirKit(kit).textes).toContainEqual({ texte: 'Un titre', section: 'kit' });
});

test('la profondeur compte les nœuds, et dit où est le plus profond', () => {
  const deep = { type: 'blockquote', children: [paragraphe] };
  const { profondeur, plusProfond } = parcourirKit({
    pages: [
      { id: 'p', corps: [paragraphe] },
      { id: 'q', corps: [deep] },
    ],
  });
  expect([profondeur, plusProfond]).toEqual([3, 'q']);
});

test('les attributs d’un composant ne sont pas une section', () => {
  const composant = { type: 'composant', nom: 'Passage', props: { id: 'x', titre: 'Titre' }, children: [] };
  const { textes } = parcourirKit({ presentation: [composant] });
  expect(textes).toContainEqual({ texte: 'Titre', section: 'kit' });
});
