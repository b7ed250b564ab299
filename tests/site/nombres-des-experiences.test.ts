import { describe, expect, test } from 'vitest';
import { nombresDe, releveDesNombres } from '../nombres.ts';
import { lire } from './pages.ts';

/** Ce qui se lit d’une page : ni menus, ni dessins, ni appels de source, ni mots du glossaire, ni titres de pages voisines. */
function texteDe(page: string): string {
  const main = /<main[\s\S]*<\/main>/.exec(lire(page))?.[0] ?? '';
  return main
    .replace(/<(script|style|svg|nav|footer|aside)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<section class="mots"[\s\S]*?<\/section>/g, ' ')
    .replace(/<sup class="appel">[\s\S]*?<\/sup>/g, ' ')
    .replace(/<a [^>]*>[\s\S]*?<\/a>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#x[0-9A-Fa-f]+;|&[a-z]+;/g, ' ');
}

describe('chaque nombre d’une page d’expérience est dans le relevé des faits', () => {
  test.each([...releveDesNombres()])('%s', (id, admis) => {
    const texte = texteDe(`experiences/${id}/index.html`);
    expect(texte.length).toBeGreaterThan(1000);
    expect(nombresDe(texte).filter((nombre) => !admis.has(nombre))).toEqual([]);
  });
});
