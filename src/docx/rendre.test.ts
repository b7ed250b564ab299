import { readFileSync } from 'node:fs';
import { Document, Packer } from 'docx';
import { describe, expect, test } from 'vitest';
import { lireDocx, paragraphes, tasse } from '../../tests/docx/lire-docx.ts';
import { socleDuDepot } from '../../tests/kit-d-essai.ts';
import { resoudre } from '../assemble/resoudre.ts';
import { rendusDocx } from '../components/docx.ts';
import { registre } from '../components/registre.ts';
import { normaliser } from '../load/normaliser.ts';
import { lireTexte } from '../load/texte.ts';
import type { Noeud, TypeDeNoeud } from '../model/noeud.ts';
import { parcourir, texteBrut } from '../model/parcours.ts';
import type { Contexte } from './atelier.ts';
import { contextesDe } from './contexte.ts';
import { rendreBlocs } from './rendre.ts';

const { droite } = contextesDe('https://exemple.fr/kit/', []);
const contexte: Contexte = { ...droite, prefixe: 'x' };

async function lire(noeuds: readonly Noeud[]) {
  const document = new Document({ sections: [{ children: rendreBlocs(noeuds, contexte) }] });
  return lireDocx(await Packer.pack(document, 'uint8array'));
}

const texte = (value: string): Noeud => ({ type: 'text', value });
const p = (...children: Noeud[]): Noeud => ({ type: 'paragraph', children });
const composant = (nom: string, props: Record<string, unknown>, children: Noeud[] = []): Noeud => ({
  type: 'composant',
  nom,
  props,
  children,
});

test('chaque composant a un rendu, de son genre, et chaque rendu un composant', () => {
  expect(Object.keys(rendusDocx).sort()).toEqual(Object.keys(registre).sort());
  for (const [nom, { genre }] of Object.entries(registre)) expect(rendusDocx[nom]?.genre, nom).toBe(genre);
});

describe('ce que le document ne sait pas rendre lève une erreur qui le nomme', () => {
  test.each<[string, Noeud[], string]>([
    ['un nœud inconnu', [{ type: 'footnoteDefinition' as TypeDeNoeud, children: [] }], 'footnoteDefinition'],
    ['un nœud inconnu dans une phrase', [p({ type: 'image' as TypeDeNoeud })], 'image'],
    ['un bloc dans une phrase', [p({ type: 'table', children: [] })], 'table'],
    ['un composant inconnu', [composant('Mystere', {})], '<Mystere>'],
    ['un composant de bloc dans une phrase', [p(composant('Vigilance', {}))], '<Vigilance>'],
    ['un composant de phrase seul sur ses lignes', [composant('Terme', { id: 'ess' })], '<Terme>'],
    ['un composant sans attributs', [{ type: 'composant', nom: 'Champ' }], '<Champ>'],
    ['une colonne hors de son champ', [composant('Colonne', {})], '<Colonne>'],
    ['un nœud inconnu dans une rangée', [composant('Rangee', {}, [{ type: 'html' as TypeDeNoeud }])], 'html'],
    [
      'un type de champ inconnu',
      [composant('Champ', { id: 'x', libelle: 'X', type: 'curseur', saisies: [] })],
      'curseur',
    ],
    [
      'un champ sans place où répondre',
      [composant('Champ', { id: 'age', libelle: 'Âge', type: 'texte' })],
      'age',
    ],
    ['une figure sans équivalent en texte', [composant('Figure', { de: 'rythmes' })], 'rythmes'],
  ])('%s', (_, noeuds, nom) => expect(() => rendreBlocs(noeuds, contexte)).toThrow(nom));
});

describe('les exemples des composants', () => {
  const { index } = socleDuDepot();
  test.each(Object.keys(registre))('%s : tout son texte y est', async (nom) => {
    const source = readFileSync(`src/components/${nom}/exemple.mdx`, 'utf8');
    const noeuds = resoudre(normaliser(lireTexte(source), 'exemple.mdx').noeuds, index, 'F05');
    const ecrit = tasse(
      paragraphes((await lire(noeuds)).corps)
        .map((un) => un.texte)
        .join(' '),
    );
    const attendus = [...parcourir(noeuds)].flatMap(({ value, props }) => [
      value ?? '',
      ...['titre', 'libelle', 'aide', 'but', 'trace'].map((cle) => String(props?.[cle] ?? '')),
    ]);
    const dits = nom === 'Lien' ? attendus.slice(0, 1) : attendus;
    expect(dits.map(tasse).filter((dit) => !ecrit.includes(dit))).toEqual([]);
    expect(texteBrut(noeuds) + attendus.join('')).not.toBe('');
  });
});

describe('les nœuds ordinaires', () => {
  test('une écriture passe à ce qu’elle contient, un lien montre son adresse', async () => {
    const { corps } = await lire([
      p({ type: 'strong', children: [{ type: 'emphasis', children: [texte('deux fois')] }] }),
      p({ type: 'link', url: 'https://www.exemple.fr/page/', children: [texte('ici')] }),
      p(
        { type: 'delete', children: [texte('barré')] },
        { type: 'break' },
        { type: 'inlineCode', value: 'code' },
      ),
      { type: 'blockquote', children: [p(texte('cité'))] },
      { type: 'thematicBreak' },
      { type: 'code', value: 'une\ndeux' },
    ]);
    expect(paragraphes(corps).map((un) => un.texte)).toEqual(
      expect.arrayContaining(['deux fois', 'ici (exemple.fr/page)', 'barré code', 'cité', 'une', 'deux']),
    );
  });

  test('un élément de liste sans paragraphe garde son numéro', async () => {
    const liste: Noeud = {
      type: 'list',
      ordered: true,
      start: 3,
      children: [{ type: 'listItem', children: [composant('Vigilance', {}, [p(texte('attention'))])] }],
    };
    const { corps } = await lire([liste]);
    expect(
      paragraphes(corps)
        .map(({ style }) => style)
        .slice(0, 3),
    ).toEqual(['ListParagraph', 'Vigilance', 'Vigilance']);
  });
});
