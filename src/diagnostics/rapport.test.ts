import { expect, test } from 'vitest';
import type { Diagnostic } from './diagnostic.ts';
import { signaler } from './diagnostic.ts';
import { rapportGithub, rapportJson, rapportTexte } from './rapport.ts';

const at = (line: number, column: number) => ({
  start: { line, column },
  end: { line, column: column + 1 },
});
const diagnostics: Diagnostic[] = [
  signaler('R02', { fichier: 'content/socle.yaml' }, { trouves: 5, manque: 'M4' }),
  signaler('R47', { fichier: 'kits/a,b:c/kit.mdx', place: at(12, 7) }, { trouve: '50 %\nenviron' }),
  signaler('R63', { fichier: 'kits/essai/kit.mdx', place: at(30, 5) }, { nom: 'Un guichet' }),
];

test('texte', () => {
  expect(rapportTexte(diagnostics)).toMatchInlineSnapshot(`
    "content/socle.yaml:1:1 erreur Socle : 5 modules trouvés, il en faut 6. Il manque M4. [R02]
        Chaque module a son fichier dans content/modules, de m1.mdx à m6.mdx.
    kits/a,b:c/kit.mdx:12:7 erreur Montant « 50 %
    environ » : écrivez un nombre positif, ou laissez vide. [R47]
        Sans espace, symbole ni guillemets : 2000.
    kits/essai/kit.mdx:30:5 avertissement Ressource « Un guichet » : jamais vérifiée. [R63]
        Appelez ou consultez le site, puis ajoutez « verifieLe ».
    2 erreurs, 1 avertissement.
    La raison de chaque règle et un exemple : docs/regles.md#r02"
  `);
});

test('github', () => {
  expect(rapportGithub(diagnostics)).toMatchInlineSnapshot(`
    "::error file=content/socle.yaml,line=1,col=1,title=R02::Socle : 5 modules trouvés, il en faut 6. Il manque M4. Chaque module a son fichier dans content/modules, de m1.mdx à m6.mdx.
    ::error file=kits/a%2Cb%3Ac/kit.mdx,line=12,col=7,title=R47::Montant « 50 %25%0Aenviron » : écrivez un nombre positif, ou laissez vide. Sans espace, symbole ni guillemets : 2000.
    ::warning file=kits/essai/kit.mdx,line=30,col=5,title=R63::Ressource « Un guichet » : jamais vérifiée. Appelez ou consultez le site, puis ajoutez « verifieLe »."
  `);
});

test('json', () => {
  expect(rapportJson(diagnostics)).toMatchInlineSnapshot(`
    "[
      {
        "fichier": "content/socle.yaml",
        "ligne": 1,
        "colonne": 1,
        "regle": "R02",
        "gravite": "erreur",
        "message": "Socle : 5 modules trouvés, il en faut 6. Il manque M4.",
        "conseil": "Chaque module a son fichier dans content/modules, de m1.mdx à m6.mdx."
      },
      {
        "fichier": "kits/a,b:c/kit.mdx",
        "ligne": 12,
        "colonne": 7,
        "regle": "R47",
        "gravite": "erreur",
        "message": "Montant « 50 %\\nenviron » : écrivez un nombre positif, ou laissez vide.",
        "conseil": "Sans espace, symbole ni guillemets : 2000."
      },
      {
        "fichier": "kits/essai/kit.mdx",
        "ligne": 30,
        "colonne": 5,
        "regle": "R63",
        "gravite": "avertissement",
        "message": "Ressource « Un guichet » : jamais vérifiée.",
        "conseil": "Appelez ou consultez le site, puis ajoutez « verifieLe »."
      }
    ]"
  `);
});

test('rien à dire', () => {
  expect([rapportTexte([]), rapportGithub([]), rapportJson([])]).toEqual(['Tout est en ordre.', '', '[]']);
});
