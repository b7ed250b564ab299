import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ouvrir, violations } from './ouvrir.ts';

const TELEPHONE = { viewport: { width: 360, height: 740 } };
const LIGNES = '.comparaison tbody tr';

/** Les programmes montrés dans une liste, dans l’ordre où on les lit. */
const montres = (page: Page, selecteur = LIGNES): Promise<string[]> =>
  page
    .locator(`${selecteur}[data-programme]`)
    .evaluateAll((elements) =>
      (elements as HTMLElement[])
        .filter(({ offsetParent, hidden }) => offsetParent && !hidden)
        .map(({ dataset }) => dataset['programme'] ?? ''),
    );

describe('la comparaison', () => {
  test('se trie à la souris : croissant, décroissant, puis l’ordre de départ', async () => {
    await ouvrir('experiences/', {}, async (page) => {
      const depart = await montres(page);
      const entete = page.getByRole('columnheader', { name: 'Étendue' });
      await entete.getByRole('button').click();
      expect(await entete.getAttribute('aria-sort')).toBe('ascending');
      const croissant = await montres(page);
      expect(croissant.slice(0, 2)).toEqual(['apess-53-mayenne', 'premiers-pas']);
      await entete.getByRole('button').click();
      expect(await entete.getAttribute('aria-sort')).toBe('descending');
      const decroissant = await montres(page);
      expect(decroissant[0]).toBe('atis-cooperations');
      // Ce que la source ne donne pas reste à la fin, dans l’ordre de départ.
      expect(decroissant.slice(5)).toEqual(croissant.slice(5));
      await entete.getByRole('button').click();
      expect(await entete.getAttribute('aria-sort')).toBeNull();
      expect(await montres(page)).toEqual(depart);
    });
  });

  test('se trie au clavier, une colonne à la fois, et le focus reste sur le bouton', async () => {
    await ouvrir('experiences/', {}, async (page) => {
      const bouton = page.getByRole('button', { name: 'Rencontres collectives' });
      await bouton.focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Space');
      expect(await page.locator('[aria-sort]').getAttribute('aria-sort')).toBe('descending');
      expect((await montres(page))[0]).toBe('amesud-montagne-d-ardeche');
      expect(await bouton.evaluate((element) => element === document.activeElement)).toBe(true);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await page.locator('[aria-sort]').count()).toBe(1);
    });
  });

  test('se filtre, l’annonce, et montre tout à nouveau', async () => {
    await ouvrir('experiences/', {}, async (page) => {
      const total = (await montres(page)).length;
      const annonce = page.getByRole('status');
      expect(await annonce.textContent()).toBe(`${total}\u00A0programmes`);
      await page.getByLabel('Stade').selectOption('idee');
      await page.getByLabel('Rendez-vous individuels').selectOption('oui');
      expect(await montres(page)).toEqual(['amesud-recit']);
      expect(await annonce.textContent()).toBe(`1\u00A0programme sur ${total}`);
      // Les dessins suivent.
      for (const liste of ['.dessins:nth-of-type(1) li', '.dessins:nth-of-type(2) li'])
        expect(await montres(page, liste)).toEqual(['amesud-recit']);
      await page.getByLabel('Public').selectOption('jeunes');
      expect(await montres(page)).toEqual([]);
      expect(await annonce.textContent()).toMatch(/^Aucun programme/);
      await page.getByRole('button', { name: 'Tout montrer' }).click();
      expect((await montres(page)).length).toBe(total);
      expect(await page.getByLabel('Stade').inputValue()).toBe('');
    });
  });

  test('garde les choix dans l’adresse, et ignore une adresse inconnue', async () => {
    await ouvrir('experiences/?public=jeunes&tri=kit&sens=descending', {}, async (page) => {
      expect(await montres(page)).toEqual(['eveil-ardeche']);
      expect(await page.getByLabel('Public').inputValue()).toBe('jeunes');
      await page.getByLabel('Public').selectOption('');
      expect(new URL(page.url()).search).toBe('?tri=kit&sens=descending');
    });
    await ouvrir('experiences/?public=martiens', {}, async (page) =>
      expect((await montres(page)).length).toBeGreaterThan(10),
    );
  });

  test('axe ne trouve rien quand elle est triée et filtrée, même sur un téléphone', async () => {
    const adresse = 'experiences/?public=porteurs&tri=rencontres';
    for (const options of [{}, TELEPHONE]) expect(await ouvrir(adresse, options, violations)).toEqual([]);
  });

  test('sans JavaScript, tout est là, et rien ne promet un tri', async () => {
    await ouvrir('experiences/', { javaScriptEnabled: false }, async (page) => {
      const lignes = page.locator(LIGNES);
      expect(await lignes.count()).toBeGreaterThan(10);
      expect(await page.locator('.filtres').isVisible()).toBe(false);
      expect(await page.locator('.comparaison button').count()).toBe(0);
      expect(await lignes.filter({ hasText: 'AMESUD' }).last().textContent()).toMatch(
        /prévu\u202F: 9\u00A0rencontres.*raconté\u202F: 5\u00A0rencontres/s,
      );
      expect(await page.locator('.dessin-de-programme').first().isVisible()).toBe(true);
      await page
        .getByRole('link', { name: /May’IdéSS/ })
        .last()
        .click();
      expect(await page.locator('h1').textContent()).toContain('APESS 53');
    });
  });

  test('sur un téléphone, les lignes s’empilent, les boutons de tri se voient, rien ne défile de côté', async () => {
    await ouvrir('experiences/', TELEPHONE, async (page) => {
      const fautes = await page.evaluate(() => {
        const table = document.querySelector('.comparaison table');
        const cadre = table?.parentElement;
        return [
          ...(table && cadre && table.scrollWidth > cadre.clientWidth ? ['le tableau dépasse'] : []),
          ...[...(table?.querySelectorAll('tbody > tr > *') ?? [])]
            .filter((cellule) => cellule.clientWidth < 200)
            .map((cellule) => cellule.outerHTML.slice(0, 80)),
        ];
      });
      expect(fautes).toEqual([]);
      const bouton = page.locator('.comparaison thead button').first();
      expect((await bouton.boundingBox())?.height).toBeGreaterThan(24);
    });
  });
});

describe('la carte', () => {
  test('se parcourt au clavier, et chaque lien mène à son département dans la liste', async () => {
    await ouvrir('experiences/carte/', {}, async (page) => {
      const ardeche = page.getByRole('link', { name: /^Ardèche \(07\)\s?: \d+\sexpériences et \d+\skits$/ });
      await page.locator('.carte a').first().focus();
      for (let rang = 0; rang < 40; rang += 1) {
        if (await ardeche.evaluate((lien) => lien === document.activeElement)) break;
        await page.keyboard.press('Tab');
      }
      const { outlineStyle, outlineWidth } = await ardeche.evaluate((lien) => getComputedStyle(lien));
      expect(outlineStyle).not.toBe('none');
      expect(Number.parseFloat(outlineWidth)).toBeGreaterThan(1);
      await page.keyboard.press('Enter');
      expect(new URL(page.url()).hash).toBe('#dep-07');
      // La lecture reprend à cet endroit de la liste.
      await page.keyboard.press('Tab');
      expect(
        await page.evaluate(() => document.activeElement?.closest('section')?.querySelector('h3')?.id),
      ).toBe('dep-07');
    });
  });

  test('la liste dit tout ce que la carte montre, et le reste', async () => {
    await ouvrir('experiences/carte/', { javaScriptEnabled: false }, async (page) => {
      const cibles = await page
        .locator('.carte a')
        .evaluateAll((liens) => liens.map((lien) => lien.getAttribute('href')?.slice(1) ?? ''));
      const ancres = await page
        .locator('.departements h3')
        .evaluateAll((titres) => titres.map((titre) => titre.id));
      expect(cibles.length).toBeGreaterThan(8);
      expect(cibles.filter((id) => !ancres.includes(id))).toEqual([]);
      const sans = page.locator('#sans-departement ~ .departements');
      expect(await sans.getByRole('link', { name: /Nouvelle-Aquitaine/ }).count()).toBe(1);
      expect(await page.getByRole('link', { name: 'CC BY 4.0' }).count()).toBe(1);
    });
  });
});

test('une expérience dit ce que la source ne dit pas, et cite chaque fait', async () => {
  await ouvrir('experiences/apess-53-mayenne/', {}, async (page) => {
    const faits = page.locator('.faits-d-experience > div');
    for (const fait of await faits.all()) {
      const appels = await fait.locator('sup.appel').count();
      expect(appels > 0 || (await fait.textContent())?.includes('non précisé par la source')).toBe(true);
    }
    expect(await page.locator('.actions-d-experience tbody tr').count()).toBe(7);
    expect(await page.getByRole('link', { name: 'Comparez ce programme' }).count()).toBe(1);
  });
});
