import { describe, expect, test } from 'vitest';
import { normaliser } from '../../load/normaliser.ts';
import { lireTexte } from '../../load/texte.ts';
import { type Noeud, TYPES_DE_NOEUD } from '../../model/noeud.ts';
import type { Contexte } from './contexte.ts';
import { rendusDeNoeud } from './noeuds/index.ts';
import { rendre, rendreHtml } from './rendre.ts';

const contexte = (partiel: Partial<Contexte> = {}): Contexte => ({
  adresse: () => undefined,
  niveau: 2,
  prefixe: '',
  ...partiel,
});
const lire = (texte: string): Noeud[] => normaliser(lireTexte(texte), 'essai.mdx').noeuds;
const html = (texte: string, partiel?: Partial<Contexte>): string =>
  rendreHtml(lire(texte), contexte(partiel));

test('chaque type de nœud a son rendu', () =>
  expect(Object.keys(rendusDeNoeud).sort()).toEqual([...TYPES_DE_NOEUD].sort()));

describe('texte courant', () => {
  test.each([
    [
      'Un **mot**, un *autre*, du `code`.',
      '<p>Un <strong>mot</strong>, un <em>autre</em>, du <code>code</code>.</p>',
    ],
    ['- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
    ['3. a\n4. b', '<ol start="3"><li>a</li><li>b</li></ol>'],
    ['1. a\n   - b', '<ol><li>a<ul><li>b</li></ul></li></ol>'],
    ['> dit', '<blockquote><p>dit</p></blockquote>'],
    ['---', '<hr>'],
    [
      '[page](https://exemple.fr/?a=1&b=2)',
      '<p><a href="https://exemple.fr/?a=1&#x26;b=2" rel="noreferrer">page</a></p>',
    ],
  ])('%s', (texte, attendu) => expect(html(texte)).toBe(attendu));

  test('le texte est échappé', () =>
    expect(rendreHtml([{ type: 'text', value: '<script>&' }], contexte())).toBe('&#x3C;script>&#x26;'));
});

describe('titres', () => {
  test('suivent le niveau de la page et prennent son préfixe', () =>
    expect(html('## Les charges\n\n### Salle et café', { niveau: 3, prefixe: 'h02' })).toBe(
      '<h3 id="h02-les-charges">Les charges</h3><h4 id="h02-salle-et-cafe">Salle et café</h4>',
    ));

  test('deux titres semblables ont deux identifiants', () =>
    expect(html('## Suite\n\n## Suite')).toBe('<h2 id="suite">Suite</h2><h2 id="suite-2">Suite</h2>'));

  test('sont rendus à part, pour un sommaire', () =>
    expect(rendre(lire('## Les *charges*'), contexte()).titres).toEqual([
      { depth: 2, slug: 'les-charges', text: 'Les charges' },
    ]));
});

describe('tableaux', () => {
  test('un coin vide n’est pas un en-tête', () =>
    expect(html('| | A |\n|---|--:|\n| x | 1 |')).toBe(
      '<div class="tableau"><table><thead><tr><td></td><th scope="col" class="a-droite">A</th></tr></thead>' +
        '<tbody><tr><th scope="row">x</th><td class="a-droite">1</td></tr></tbody></table></div>',
    ));

  test('sur un téléphone, une cellule redit sa colonne et garde son rôle', () => {
    const table = html('| A | B | C |\n|---|---|---|\n| 1 | 2 | |');
    expect(table).toContain('<table class="empilable" role="table">');
    expect(table).toContain(
      '<tr role="row"><th scope="row" role="rowheader">1</th><td role="cell" data-t="B">2</td><td role="cell" data-t="C"></td></tr>',
    );
  });

  test('un grand tableau croisé se parcourt au clavier', () =>
    expect(html('| | B | C | D |\n|---|---|---|---|\n| 1 | 2 | 3 | 4 |')).toContain(
      '<div class="tableau tableau-large" style="--colonnes:4" role="group" aria-label="Tableau\u202F: B, C, D" tabindex="0">',
    ));
});

describe('renvois', () => {
  const texte = 'Voir <Lien vers="F05">la fiche</Lien>, <Terme id="ess">l’ESS</Terme>.';

  test('sans adresse, le texte reste', () => expect(html(texte)).toBe('<p>Voir la fiche, l’ESS.</p>'));

  test('avec adresse, ce sont des liens', () =>
    expect(html(texte, { adresse: ({ genre }) => `/${genre}` })).toBe(
      '<p>Voir <a class="renvoi" href="/lien">la fiche</a>, <a class="terme" href="/terme">l’ESS</a>.</p>',
    ));
});

describe('rien ne disparaît en silence', () => {
  test.each<[string, Noeud, string]>([
    ['un nœud inconnu', { type: 'footnote' as 'text' }, 'Le site ne sait pas rendre un nœud « footnote ».'],
    [
      'un composant inconnu',
      { type: 'composant', nom: 'Carte', props: {} },
      'Le site ne sait pas rendre le composant <Carte>.',
    ],
    [
      'un composant sans attributs valides',
      { type: 'composant', nom: 'Encart' },
      'Le composant <Encart> n’a pas d’attributs valides.',
    ],
    [
      'une colonne seule',
      { type: 'composant', nom: 'Colonne', props: {} },
      '<Colonne> est rendue par son <Champ>, jamais seule.',
    ],
    [
      'une ligne de tableau seule',
      { type: 'tableRow', children: [] },
      'Un nœud « tableRow » est rendu par son tableau, jamais seul.',
    ],
  ])('%s', (_nom, noeud, message) => expect(() => rendreHtml([noeud], contexte())).toThrow(message));
});

test('le même texte dans le même contexte n’est rendu qu’une fois', () => {
  const [noeuds, ici] = [lire('## Une fois'), contexte()];
  expect(rendre(noeuds, ici)).toBe(rendre(noeuds, ici));
  expect(rendre(noeuds, contexte({ niveau: 3 })).html).toBe('<h3 id="une-fois">Une fois</h3>');
});
