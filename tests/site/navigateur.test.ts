import { describe, expect, test } from 'vitest';
import { SITE_DE_TEST } from './construire.ts';
import { adresseDuServeur, contexteNeuf, ouvrir, violations } from './ouvrir.ts';
import { UNE_DE_CHAQUE } from './pages.ts';

describe.each(['light', 'dark'] as const)('thème %s', (colorScheme) => {
  test.each(UNE_DE_CHAQUE)('axe ne trouve rien sur /%s', async (chemin) => {
    expect(await ouvrir(chemin, { colorScheme }, violations)).toEqual([]);
  });
});

describe('sur un téléphone de 360 pixels', () => {
  test.each(UNE_DE_CHAQUE)('/%s ne défile pas de côté', async (chemin) => {
    const excess = await ouvrir(chemin, { viewport: { width: 360, height: 740 } }, (page) =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    );
    expect(excess).toBe(0);
  });
});

describe('un tableau tient sur un téléphone de 360 pixels', () => {
  const KIT = 'kits/pays-de-valombre-fictif';
  test.each([
    `${KIT}/`,
    `${KIT}/m2/`,
    `${KIT}/calendrier/`,
    `${KIT}/acquis/`,
    `${KIT}/sources/`,
    'modules/m2/',
  ])('/%s : rien ne défile de côté, aucune cellule écrasée', async (chemin) => {
    const faults = await ouvrir(chemin, { viewport: { width: 360, height: 740 } }, (page) =>
      page.evaluate(() =>
        [...document.querySelectorAll('table:is(.empilable, .deroule)')].flatMap((table) => [
          ...(table.scrollWidth > (table.parentElement?.clientWidth ?? 0)
            ? [table.outerHTML.slice(0, 80)]
            : []),
          ...[...table.querySelectorAll('.empilable tbody > tr > *')]
            .filter((cell) => cell.clientWidth < 200)
            .map((cell) => cell.outerHTML.slice(0, 80)),
        ]),
      ),
    );
    expect(faults).toEqual([]);
  });
});

describe('au clavier', () => {
  test.each(['', 'modules/m2/', 'kits/pays-de-valombre-fictif/m1/'])(
    '/%s : le lien d’évitement vient en premier et mène au contenu',
    async (chemin) => {
      await ouvrir(chemin, {}, async (page) => {
        await page.keyboard.press('Tab');
        const first = page.locator(':focus');
        expect(await first.textContent()).toMatch(/contenu/i);
        const target = await first.getAttribute('href');
        await page.keyboard.press('Enter');
        // Le navigateur suit le lien après la touche : l’adresse change un instant plus tard.
        await page.waitForURL(({ hash }) => hash === target, { timeout: 5000 });
      });
    },
  );

  test('chaque lien d’une page de kit se voit quand il a le focus', async () => {
    await ouvrir('kits/pays-de-valombre-fictif/m1/', {}, async (page) => {
      for (let rang = 0; rang < 25; rang += 1) {
        await page.keyboard.press('Tab');
        const seen = await page.evaluate(() => {
          const focused = document.activeElement as HTMLElement;
          const { outlineStyle, outlineWidth } = getComputedStyle(focused);
          return { html: focused.outerHTML.slice(0, 80), outlineStyle, outlineWidth };
        });
        expect(seen.outlineStyle, seen.html).not.toBe('none');
        expect(Number.parseFloat(seen.outlineWidth), seen.html).toBeGreaterThan(1);
      }
    });
  });
});

test.each([
  ['utilité sociale', /\/modules\/m2\/?(#|$)/],
  ['curseurs', /\/transfert\/curseurs\/?(#|$)/],
  ['cofinancement', /\/transfert\/cofinancement\/?(#|$)/],
  ['pitch Mayenne', /\/experiences\/apess-53-mayenne\/?(#|$)/],
])('chercher « %s » trouve sa page', async (mots, attendue) => {
  await ouvrir('', {}, async (page) => {
    await page.locator('site-search button').first().click();
    await page.locator('.pagefind-ui__search-input').fill(mots);
    const results = page.locator('.pagefind-ui__result-link');
    await results.first().waitFor();
    const hrefs = await results.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(
      hrefs.filter((href) => attendue.test(href)),
      hrefs.join(' '),
    ).not.toEqual([]);
  });
});

test('aucune page ne demande quoi que ce soit à un autre hôte', async () => {
  for (const chemin of UNE_DE_CHAQUE) {
    const context = await contexteNeuf();
    const page = await context.newPage();
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(adresseDuServeur()) && !request.url().startsWith('data:'))
        foreign.push(request.url());
    });
    await page.goto(`${adresseDuServeur()}/${chemin}`, { waitUntil: 'networkidle' });
    await context.close();
    expect(foreign, chemin).toEqual([]);
  }
});

test('sans JavaScript, un kit se lit et se parcourt', async () => {
  await ouvrir('kits/pays-de-valombre-fictif/', { javaScriptEnabled: false }, async (page) => {
    await page.getByRole('link', { name: 'Calendrier', exact: true }).click();
    expect(await page.locator('h1').textContent()).toBe('Calendrier');
    expect(await page.locator('tbody tr').count()).toBe(6);
  });
});

test('un kit s’ouvre depuis un dossier, avec sa mise en forme et des liens qui marchent', async () => {
  const context = await contexteNeuf();
  const page = await context.newPage();
  await page.goto(`file://${process.cwd()}/${SITE_DE_TEST}/kits/pays-de-valombre-fictif/index.html`);
  await page.getByRole('link', { name: 'M3', exact: true }).click();
  expect(await page.locator('h1').textContent()).toMatch(/^M3/);
  expect(
    await page.evaluate(() =>
      document.fonts.ready.then((fonts) => [...fonts].some((f) => f.status === 'loaded')),
    ),
  ).toBe(true);
  await context.close();
});
