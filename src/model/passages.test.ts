import { expect, test } from 'vitest';
import type { Noeud } from './noeud.ts';
import { noeudAu, passages } from './passages.ts';

const text = (value: string): Noeud => ({ type: 'text', value });
const gras: Noeud = { type: 'strong', children: [text('34')] };
const lien: Noeud = { type: 'link', url: 'mailto:a@b.fr', children: [text('écrire')] };
const corps: Noeud[] = [
  { type: 'paragraph', children: [text('06 12 '), gras, text(' 56')] },
  {
    type: 'composant',
    nom: 'Encart',
    props: { titre: 'Un titre', large: true },
    children: [
      { type: 'list', children: [{ type: 'listItem', children: [{ type: 'paragraph', children: [lien] }] }] },
    ],
  },
  { type: 'code', value: 'du code' },
];

test('chaque bloc, chaque adresse et chaque attribut font un passage', () => {
  expect(passages(corps).map(({ texte }) => texte)).toEqual([
    '06 12 34 56',
    'écrire',
    'du code',
    'Un titre',
    'mailto:a@b.fr',
  ]);
});

test('un passage retrouve le nœud de chaque signe', () => {
  const [premier] = passages(corps);
  if (!premier) throw new Error('aucun passage');
  expect([0, 6, 8, 11].map((rang) => noeudAu(premier, rang)?.value)).toEqual([
    '06 12 ',
    '34',
    ' 56',
    undefined,
  ]);
});
