import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { texteBrut } from '../../src/model/parcours.ts';
import { chargerProjet } from '../../src/platform/projet.ts';
import { SITE_DE_TEST } from './construire.ts';
import { lire, toutesLesPages } from './pages.ts';

const { kits } = chargerProjet(process.cwd());
const pages = toutesLesPages();
const KILOOCTET = 1024;

describe('ce que laisse une construction', () => {
  test.each([
    'index.html',
    '404.html',
    'glossaire/index.html',
    'kits/index.html',
    'pagefind/pagefind.js',
    'transfert/collectivites.pdf',
  ])('%s', (chemin) => expect(existsSync(join(SITE_DE_TEST, chemin))).toBe(true));
  test.each(kits.map(({ id }) => id))('%s : pages, PDF et manifeste', (id) => {
    const expected = [
      'index.html',
      'calendrier/index.html',
      'm1/index.html',
      'm6/index.html',
      'fiches/index.html',
    ];
    for (const chemin of [
      ...expected,
      'ressources/index.html',
      'transfert/index.html',
      'kit.pdf',
      'manifeste.json',
    ]) {
      expect(existsSync(join(SITE_DE_TEST, 'kits', id, chemin)), chemin).toBe(true);
    }
  });
  test('un agenda seulement si une séance est datée', () => {
    const agendas = kits.filter(({ id }) => existsSync(join(SITE_DE_TEST, 'kits', id, 'seances.ics')));
    expect(agendas.map(({ id }) => id)).toEqual(['deux-vallees-fictif', 'pays-de-valombre-fictif']);
  });
});

describe('les liens', () => {
  const ids = new Map<string, Set<string>>();
  const idsOf = (page: string): Set<string> => {
    const known =
      ids.get(page) ?? new Set([...lire(page).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? ''));
    ids.set(page, known);
    return known;
  };
  const resolve = (page: string, href: string): string => {
    const [path = ''] = href.split('#');
    const target = path.startsWith('/')
      ? path.slice(1)
      : path === ''
        ? page
        : normalize(join(dirname(page), path));
    const clean = decodeURIComponent(target).replace(/^\.?\/?/, '');
    return /\.[a-z0-9]+$/.test(clean) ? clean : join(clean, 'index.html');
  };

  test('chaque lien interne mène à un fichier, chaque ancre à un élément', () => {
    expect(pages.length).toBeGreaterThan(150);
    const broken = pages.flatMap((page) =>
      [...lire(page).matchAll(/\s(?:href|src)="([^"]*)"/g)]
        .map(([, href]) => (href ?? '').replaceAll('&amp;', '&'))
        .filter((href) => !/^(https?:|mailto:|data:)/.test(href))
        .flatMap((href) => {
          const target = resolve(page, href);
          if (!existsSync(join(SITE_DE_TEST, target))) return [`${page} → ${href}`];
          const anchor = decodeURIComponent(href.split('#')[1] ?? '');
          return anchor && target.endsWith('.html') && anchor !== '_top' && !idsOf(target).has(anchor)
            ? [`${page} → ${href} (ancre)`]
            : [];
        }),
    );
    expect(broken).toEqual([]);
  });
});

describe('les pages d’un kit', () => {
  const own = pages.filter((page) => /^kits\/[^/]+\//.test(page));

  test('pèsent au plus 20 ko transférés, sans script', () => {
    const heavy = own
      .map((page) => ({ page, poids: gzipSync(lire(page)).length }))
      .filter(({ poids }) => poids > 20 * KILOOCTET);
    expect(heavy).toEqual([]);
    expect(own.filter((page) => lire(page).includes('<script'))).toEqual([]);
  });

  test('portent le bandeau, l’avertissement et la licence', () => {
    for (const page of own) {
      expect(lire(page), page).toContain('class="bandeau"');
      expect(lire(page), page).toContain('CC BY-SA 4.0');
      expect(lire(page), page).toContain('Premiers Pas est un programme d’ATIS');
    }
  });

  test('seul l’accueil d’un kit entre dans la recherche du site', () =>
    expect(own.filter((page) => lire(page).includes('data-pagefind-body'))).toEqual(
      kits.map(({ id }) => `kits/${id}/index.html`),
    ));
});

describe('parité : ce que dit un module est dans sa page', () => {
  const lisse = (texte: string): string => texte.replace(/\s+/g, ' ').trim();
  const texteDeLaPage = (page: string): string =>
    lisse(
      lire(page)
        .replace(/<sup class="appel">.*?<\/sup>/g, '')
        .replace(/<(style|svg)[\s\S]*?<\/\1>/g, '')
        .replace(/<\/?(?:a|strong|em|span|code|del)\b[^>]*>/g, '')
        .replace(/<[^>]+>/g, ' ')
        .replaceAll(/&nbsp;|&#8239;/g, ' ')
        .replaceAll('&#x26;', '&')
        .replaceAll('&amp;', '&')
        .replaceAll('&lt;', '<')
        .replaceAll('&#x3C;', '<'),
    );

  test.each(kits.flatMap((kit) => kit.modules.map((module) => [kit.id, module.slug, module] as const)))(
    '%s/%s',
    (id, slug, module) => {
      const page = texteDeLaPage(`kits/${id}/${slug}/index.html`);
      const paragraphs = [...module.sequences, ...module.variantes, { corps: module.notes }].flatMap(
        ({ corps }) => paragraphes(corps),
      );
      expect(paragraphs.length).toBeGreaterThan(40);
      expect(paragraphs.filter((paragraph) => !page.includes(paragraph))).toEqual([]);
      for (const { debutLu, finLue, titre, minutes } of module.sequences) {
        expect(page).toContain(lisse(`${debutLu} – ${finLue}`));
        expect(page).toContain(lisse(titre));
        expect(page).toContain(lisse(`${minutes}\u00A0min`));
      }
    },
  );

  function paragraphes(noeuds: Parameters<typeof texteBrut>[0]): string[] {
    return noeuds.flatMap((noeud) =>
      noeud.type === 'paragraph' ? [lisse(texteBrut([noeud]))] : paragraphes(noeud.children ?? []),
    );
  }
});

test('l’agenda et les pages disent la même heure', () => {
  const ics = readFileSync(join(SITE_DE_TEST, 'kits/pays-de-valombre-fictif/seances.ics'), 'utf8');
  expect(ics).toContain('DTSTART;TZID=Europe/Paris:20270302T090000');
  expect(lire('kits/pays-de-valombre-fictif/m1/index.html')).toContain('mardi 2 mars 2027');
  expect(lire('kits/pays-de-valombre-fictif/m1/index.html')).toMatch(/de 9\u00A0h à 12\u00A0h\u00A030/);
});
