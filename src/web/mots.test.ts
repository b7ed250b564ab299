import { expect, test } from 'vitest';
import type { Noeud } from '../model/noeud.ts';
import { type Mot, motsCites } from './mots.ts';

const terme = (id: string): Noeud => ({
  type: 'paragraph',
  children: [{ type: 'composant', nom: 'Terme', props: { id }, children: [{ type: 'text', value: id }] }],
});
const mot = (id: string, definition: Noeud[] = []): Mot => ({ id, terme: id, definition, references: [] });

test('les mots cités et ceux de leurs définitions, une fois, dans l’ordre du glossaire', () => {
  const glossaire = [
    mot('association'),
    mot('ess', [terme('utilite')]),
    mot('scop'),
    mot('utilite', [terme('ess')]),
  ];
  const cites = motsCites([[terme('utilite')], [terme('association'), terme('utilite')]], glossaire);
  expect(cites.map(({ id }) => id)).toEqual(['association', 'ess', 'utilite']);
});

test('sans terme, aucun mot', () =>
  expect(motsCites([[{ type: 'text', value: 'rien' }]], [mot('ess')])).toEqual([]));
