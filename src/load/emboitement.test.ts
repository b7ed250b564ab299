import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ligneTropEmboitee } from './emboitement.ts';
import { lireFichier } from './fichier.ts';

const N = 20_000;
const HOSTILES = {
  citations: `${'> '.repeat(N)}x`,
  listes: Array.from({ length: 800 }, (_, i) => `${' '.repeat(i * 2)}- x`).join('\n'),
  'listes sur une ligne': `${'- '.repeat(N)}x`,
  encarts: `${'<Encart titre="x">\n\n'.repeat(N)}x`,
  'composants sur une ligne': `${'<Terme id="x">'.repeat(N)}x${'</Terme>'.repeat(N)}`,
  gras: `${'**a _b '.repeat(N)}x${'_ **'.repeat(N)}`,
  crochets: '['.repeat(N),
};

describe('ligneTropEmboitee', () => {
  test.each(Object.entries(HOSTILES))('%s', (_nom, texte) => expect(ligneTropEmboitee(texte)).toBeDefined());

  test('donne la ligne', () => expect(ligneTropEmboitee(`un\n\n${'> '.repeat(30)}x`)).toBe(3));

  test('un texte ordinaire passe', () => {
    const texte =
      '1. Un\n   - deux **mots** et _un_ autre\n     - trois\n\n<Encart titre="x">\n\n> Une citation\n\n</Encart>\n';
    expect(ligneTropEmboitee(texte)).toBeUndefined();
  });
});

describe('un fichier hostile donne un message, sans attendre', () => {
  test.each(Object.entries(HOSTILES))('%s', (_nom, texte) => {
    const { diagnostics } = lireFichier(
      { chemin: 'x.mdx', texte: `---\n{}\n---\n\n${texte}\n` },
      z.object({}),
    );
    expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(['L15']);
    expect(diagnostics[0]?.line).toBeGreaterThanOrEqual(5);
  });

  test('un fichier plus long que tout le socle est dit avant d’être lu, au lieu d’arrêter la construction', () => {
    const texte = `---\n{}\n---\n\n${'Un paragraphe ordinaire.\n\n'.repeat(30_000)}`;
    const { diagnostics } = lireFichier({ chemin: 'x.mdx', texte }, z.object({}));
    expect(diagnostics.map(({ ruleId, line, reason }) => [ruleId, line, reason])).toEqual([
      ['L15', 1, `Un fichier de ${texte.length} signes : 200000 signes au plus.`],
    ]);
  });

  test('un en-tête emboîté cinq mille fois', () => {
    const texte = `---\nx: ${'['.repeat(5000)}${']'.repeat(5000)}\n---\n`;
    const { diagnostics } = lireFichier({ chemin: 'x.mdx', texte }, z.object({}));
    expect(diagnostics.length).toBeLessThanOrEqual(1);
  });
});
