import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lireCas } from '../platform/cas.ts';
import { exempleDe } from './exemple.ts';
import { guideDesRegles } from './guide.ts';
import { guideEnMarkdown } from './guide-en-markdown.ts';
import { REGLE_MODELE } from './mode-d-emploi.ts';
import { regles } from './regles.ts';

const groupes = guideDesRegles(lireCas(process.cwd()));
const toutes = groupes.flatMap((groupe) => groupe.regles);

test('docs/regles.md est à jour (sinon : npm run regles)', () =>
  expect(readFileSync('docs/regles.md', 'utf8')).toBe(guideEnMarkdown(groupes)));

test('chaque règle est dans un groupe et un seul', () =>
  expect(toutes.map(({ id }) => id).sort()).toEqual(Object.keys(regles).sort()));

test('la règle qui sert de modèle existe', () => expect(toutes.map(({ id }) => id)).toContain(REGLE_MODELE));

test('une règle sans cas est une faute du projet', () =>
  expect(() => guideDesRegles([])).toThrow('La règle L01 n’a pas de cas'));

describe.each(toutes)('$id', ({ id, objet, raison, conseil, exemple }) => {
  test('dit ce qui doit être vrai, pourquoi, et comment réparer, en phrases', () => {
    for (const texte of [objet, raison, conseil]) expect(texte).toMatch(/^\P{Ll}.*[.!?]$/u);
    expect(raison.length).toBeLessThan(260);
  });

  test('montre une faute et la réponse du contrôle', () => {
    expect(exemple.cas).not.toBe('');
    expect(exemple.fichier).not.toBe('');
    expect(exemple.message).toContain(`[${id}]`);
    expect(exemple.avant === '').toBe(exemple.geste !== 'change');
    expect(exemple.apres === '').toBe(exemple.geste === 'retire');
    if (exemple.geste === 'change') expect(exemple.apres).not.toBe(exemple.avant);
  });
});

describe('montrer un cas', () => {
  const attendu = 'a.mdx:1:1 erreur Un défaut. [R01]\na.mdx:2:1 avertissement Une suite. [R02]\n';

  test('des passages changés, sans leur marge commune ni ce qui est vide', () =>
    expect(
      exempleDe('R01', {
        cas: 'deux fautes',
        dans: 'a.mdx',
        changer: { '    un: 1\n      deux: 2\n': '    un: 2', trois: '' },
        attendu,
      }),
    ).toEqual({
      cas: 'deux fautes',
      geste: 'change',
      fichier: 'a.mdx',
      avant: 'un: 1\n  deux: 2\ntrois',
      apres: 'un: 2',
      aussi: [],
      message: 'a.mdx:1:1 erreur Un défaut. [R01]',
    }));

  test('un long passage, puis un autre du même fichier, puis d’autres fichiers', () => {
    const cas = {
      cas: 'partout',
      dans: 'a.mdx',
      remplacer: 'a',
      par: 'b',
      puis: [
        { dans: 'b.mdx', changer: { a: 'b' } },
        { dans: 'a.mdx', changer: { c: 'd' } },
        { dans: 'b.mdx', changer: { c: 'd' } },
      ],
      attendu,
    };
    expect(exempleDe('R02', cas)).toMatchObject({
      avant: 'a\nc',
      apres: 'b\nd',
      aussi: ['b.mdx'],
      message: 'a.mdx:2:1 avertissement Une suite. [R02]',
    });
  });

  test('un fichier ajouté se montre en entier, un fichier retiré par son nom', () => {
    expect(exempleDe('R01', { cas: 'de trop', ecrire: 'a.mdx', texte: 'id: a\n', attendu })).toMatchObject({
      geste: 'ajoute',
      fichier: 'a.mdx',
      avant: '',
      apres: 'id: a',
    });
    expect(exempleDe('R01', { cas: 'en moins', retirer: 'a.mdx', attendu })).toMatchObject({
      geste: 'retire',
      fichier: 'a.mdx',
      avant: '',
      apres: '',
    });
  });
});

test('une règle en Markdown : rien n’y devient une balise, une clôture suit ce qu’elle contient', () => {
  const exemple = exempleDe('R01', {
    cas: 'un <p> de trop',
    dans: 'a.mdx',
    changer: { '```': '<p>' },
    attendu: 'a.mdx:1:1 erreur Non. [R01]',
  });
  const regle = {
    id: 'R01',
    ancre: 'r01',
    gravite: 'avertissement',
    parfoisErreur: true,
    objet: 'Ni | ni <p>.',
    raison: 'Parce_que.',
    conseil: 'Écrivez [a].',
    exemple,
  } as const;
  const [, page] = guideEnMarkdown([
    { id: 'a', titre: 'Un groupe', presentation: 'Deux mots.', regles: [regle] },
  ]).split('## Toutes les règles\n\n');
  expect(page).toMatchInlineSnapshot(`
    "| règle | ce qui doit être vrai | gravité |
    |---|---|---|
    | [R01](#r01) | Ni \\| ni \\<p>. | avertissement, parfois erreur |

    ## Un groupe

    Deux mots.

    ### R01

    **Ni \\| ni \\<p>.** (avertissement, parfois erreur)

    Parce\\_que.

    Exemple : un \\<p> de trop. On change \`a.mdx\`.

    Juste :

    \`\`\`\`text
    \`\`\`
    \`\`\`\`

    Fautif :

    \`\`\`text
    <p>
    \`\`\`

    Le contrôle répond :

    \`\`\`text
    a.mdx:1:1 erreur Non. [R01]
    \`\`\`

    Réparer : Écrivez \\[a\\].
    "
  `);
});
