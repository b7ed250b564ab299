import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { PDFDocument } from 'pdf-lib';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { SITE_DE_TEST } from './construire.ts';
import { ouvrir, violations } from './ouvrir.ts';
import { lire, toutesLesPages } from './pages.ts';

const F05 = 'fiches/f05/remplir/';
const CLE = 'premiers-pas:f05:1';
const TELEPHONE = { viewport: { width: 360, height: 740 } };
const DEUX = 'Mes deux hypothèses les plus risquées';
const A_RETENIR = 'Œuvre d’été à Łódź – 1 234,50 €';

const enRangee = (rang: number, colonne: string): string => `Hypothèses, ligne ${rang}\u00A0: ${colonne}`;
const etat = (page: Page) => page.locator('[data-role=etat]');
const rapport = (page: Page) => page.locator('[data-role=rapport]');
const gardees = (page: Page): Promise<unknown> =>
  page.evaluate((cle) => JSON.parse(localStorage.getItem(cle) ?? 'null'), CLE);

/** Remplit F05 avec un champ de chaque genre qu’elle a. */
async function remplirF05(page: Page): Promise<void> {
  await page.getByLabel(enRangee(2, 'Je crois que…')).fill('Dix familles viendraient.\nLe mardi.');
  await page.getByLabel(enRangee(2, 'Famille')).selectOption({ label: 'réponse' });
  await page
    .getByRole('group', { name: enRangee(2, 'Gravité') })
    .getByLabel('3')
    .check();
  await page.getByLabel(enRangee(2, 'Priorité')).fill('6');
  await page.getByLabel(enRangee(2, 'Avant le')).fill('14092026');
  await page
    .getByRole('group', { name: enRangee(2, 'Résultat') })
    .getByLabel('à creuser')
    .check();
  await page.getByLabel(DEUX).fill(A_RETENIR);
}
const REPONSES = {
  'f05-hypotheses-2-enonce': 'Dix familles viendraient.\nLe mardi.',
  'f05-hypotheses-2-famille': 'reponse',
  'f05-hypotheses-2-gravite': '3',
  'f05-hypotheses-2-priorite': '6',
  'f05-hypotheses-2-avant': '14/09/2026',
  'f05-hypotheses-2-resultat': 'a-creuser',
  'f05-deux': A_RETENIR,
};

async function verifierF05(page: Page): Promise<void> {
  expect(await page.getByLabel(enRangee(2, 'Je crois que…')).inputValue()).toBe(
    'Dix familles viendraient.\nLe mardi.',
  );
  expect(await page.getByLabel(enRangee(2, 'Famille')).inputValue()).toBe('reponse');
  expect(
    await page
      .getByRole('group', { name: enRangee(2, 'Gravité') })
      .getByLabel('3')
      .isChecked(),
  ).toBe(true);
  expect(await page.getByLabel(enRangee(2, 'Avant le')).inputValue()).toBe('14/09/2026');
  expect(await page.getByLabel(DEUX).inputValue()).toBe(A_RETENIR);
}

/** Exporte, et rend le PDF reçu avec le nom proposé. */
async function exporter(page: Page): Promise<{ nom: string; octets: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Exporter en PDF rempli' }).click(),
  ]);
  return { nom: download.suggestedFilename(), octets: readFileSync(await download.path()) };
}

describe('remplir', () => {
  test('chaque genre de réponse se retrouve après un rechargement, et la page le dit', async () => {
    await ouvrir(F05, {}, async (page) => {
      expect(await page.getByText('Rien n’est envoyé.').first().isVisible()).toBe(true);
      await remplirF05(page);
      await etat(page).filter({ hasText: 'Enregistré dans ce navigateur.' }).waitFor();
      expect(await gardees(page)).toEqual(REPONSES);
      await page.reload();
      await verifierF05(page);
      expect(await etat(page).textContent()).toBe('Enregistré dans ce navigateur.');
    });
  });

  test('une case, un montant, un texte', async () => {
    await ouvrir('fiches/h01/remplir/', {}, async (page) => {
      const cases = page.getByRole('checkbox');
      await cases.nth(1).check();
      await page.reload();
      expect(await cases.nth(1).isChecked()).toBe(true);
      expect(await cases.nth(0).isChecked()).toBe(false);
    });
    await ouvrir('fiches/h02/remplir/', {}, async (page) => {
      await page.getByLabel('Total des charges', { exact: true }).fill('12 300');
      await page.getByLabel('Charges, Salle\u00A0: Unité').fill('demi-journée');
      await page.reload();
      expect(await page.getByLabel('Total des charges', { exact: true }).inputValue()).toBe('12 300');
      expect(await page.getByLabel('Charges, Salle\u00A0: Unité').inputValue()).toBe('demi-journée');
    });
  });

  test('au clavier, un choix se fait et s’efface', async () => {
    await ouvrir(F05, {}, async (page) => {
      const groupe = page.getByRole('group', { name: enRangee(1, 'Gravité') });
      const sans = groupe.getByRole('radio', { name: 'sans réponse' });
      await page.getByLabel(enRangee(1, 'Famille')).focus();
      expect(await sans.isVisible()).toBe(false);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowRight');
      expect(await gardees(page)).toEqual({ 'f05-hypotheses-1-gravite': '2' });
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      expect(await sans.evaluate((bouton) => bouton === document.activeElement)).toBe(true);
      expect(await gardees(page)).toBeNull();
      await page.keyboard.press('Tab');
      expect(await sans.isVisible()).toBe(false);
    });
  });

  test('ce qui est écrit avant l’arrivée du script est gardé', async () => {
    await ouvrir('', {}, async (page) => {
      let livrer = (): void => undefined;
      const retard = new Promise<void>((resolve) => {
        livrer = resolve;
      });
      await page.route('**/remplir.astro*.js', async (route) => {
        await retard;
        await route.continue();
      });
      await page.goto(page.url() + F05, { waitUntil: 'commit' });
      await page.getByLabel(DEUX).fill('trop vite');
      livrer();
      await etat(page).filter({ hasText: 'Enregistré' }).waitFor();
      expect(await page.getByLabel(DEUX).inputValue()).toBe('trop vite');
      expect(await gardees(page)).toEqual({ 'f05-deux': 'trop vite' });
    });
  });

  test('soumettre le formulaire n’envoie rien et ne quitte pas la page', async () => {
    await ouvrir(F05, {}, async (page) => {
      const avant = page.url();
      await page.getByLabel(DEUX).fill('secret');
      await page.locator('form.feuille').evaluate((form) => (form as HTMLFormElement).requestSubmit());
      await page.waitForTimeout(200);
      expect(page.url()).toBe(avant);
      expect(await page.getByLabel(DEUX).inputValue()).toBe('secret');
    });
  });

  test('un paragraphe grandit avec son texte, à l’écran et sur le papier, où les commandes disparaissent', async () => {
    await ouvrir(F05, {}, async (page) => {
      const champ = page.getByLabel(DEUX);
      const avant = (await champ.boundingBox())?.height ?? 0;
      const texte = Array.from({ length: 14 }, (_, rang) => `ligne ${rang}`).join('\n');
      await champ.fill(texte);
      expect(await champ.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBe(0);
      expect((await champ.boundingBox())?.height).toBeGreaterThan(avant * 1.5);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.commandes').isVisible()).toBe(false);
      expect(await page.locator('header.header').isVisible()).toBe(false);
      const imprime = await champ.evaluate((element) => {
        const cadre = element.closest<HTMLElement>('.saisie');
        if (!cadre) throw new Error('sans cadre');
        const { content, visibility, color } = getComputedStyle(cadre, '::after');
        return { dit: cadre.dataset['texte'], content, visibility, color, hauteur: cadre.offsetHeight };
      });
      expect(imprime).toMatchObject({ dit: texte, visibility: 'visible' });
      expect(imprime.content).toContain('ligne 13');
      expect(imprime.hauteur).toBeGreaterThan(14 * 14);
    });
  });
});

describe('effacer', () => {
  test('se confirme, se refuse, s’annule', async () => {
    await ouvrir(F05, {}, async (page) => {
      await remplirF05(page);
      const effacer = page.getByRole('button', { name: 'Effacer mes réponses' });
      const annuler = page.getByRole('button', { name: 'Annuler l’effacement' });
      await effacer.click();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await verifierF05(page);
      expect(await effacer.evaluate((bouton) => bouton === document.activeElement)).toBe(true);

      await effacer.click();
      await page.getByRole('dialog').getByRole('button', { name: 'Effacer' }).click();
      await annuler.waitFor();
      expect(await etat(page).textContent()).toMatch(/^Réponses effacées/);
      expect(
        await page.evaluate(() => Object.keys(localStorage).filter((cle) => cle.includes('f05'))),
      ).toEqual([]);
      expect(await page.getByLabel(DEUX).inputValue()).toBe('');
      expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);

      await annuler.click();
      await verifierF05(page);
      expect(await gardees(page)).toEqual(REPONSES);
      expect(await annuler.isVisible()).toBe(false);
    });
  });

  test('ne s’annule plus une fois la page quittée', async () => {
    await ouvrir(F05, {}, async (page) => {
      await page.getByLabel(DEUX).fill('secret');
      await page.getByRole('button', { name: 'Effacer mes réponses' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Effacer' }).click();
      await page.getByRole('button', { name: 'Annuler l’effacement' }).waitFor();
      await page.goto('about:blank');
      await page.goBack();
      expect(await page.getByLabel(DEUX).inputValue()).toBe('');
      expect(await page.getByRole('button', { name: 'Annuler l’effacement' }).isVisible()).toBe(false);
    });
  });
});

test('deux onglets ouverts se suivent, et aucun n’écrase l’autre', async () => {
  await ouvrir(F05, {}, async (page) => {
    const autre = await page.context().newPage();
    await autre.goto(page.url());
    await page.getByLabel(DEUX).fill('ici');
    await etat(autre).filter({ hasText: 'autre onglet' }).waitFor();
    expect(await autre.getByLabel(DEUX).inputValue()).toBe('ici');
    await autre.getByLabel(enRangee(1, 'Je crois que…')).fill('ailleurs');
    await page.getByLabel(enRangee(1, 'Comment vérifier')).fill('ici encore');
    expect(await gardees(page)).toEqual({
      'f05-deux': 'ici',
      'f05-hypotheses-1-enonce': 'ailleurs',
      'f05-hypotheses-1-verifier': 'ici encore',
    });
  });
});

describe('la mémoire du navigateur', () => {
  test.each([
    [
      'refusée',
      () =>
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('non', 'SecurityError');
          },
        }),
    ],
    [
      'pleine',
      () => {
        Storage.prototype.setItem = () => {
          throw new DOMException('plein', 'QuotaExceededError');
        };
      },
    ],
  ] as const)('%s : la page le dit, reste utilisable et s’exporte', async (_, fermer) => {
    await ouvrir('', {}, async (page) => {
      await page.addInitScript(fermer);
      await page.goto(`${page.url()}${F05}`);
      await page.getByLabel(DEUX).fill('écrit quand même');
      await etat(page)
        .filter({ hasText: /^Non enregistré/ })
        .waitFor();
      const { octets } = await exporter(page);
      const form = (await PDFDocument.load(octets)).getForm();
      expect(form.getTextField('f05-deux').getText()).toBe('écrit quand même');
    });
  });

  test('abîmée : rien n’est effacé, la page le dit et repart', async () => {
    await ouvrir(F05, {}, async (page) => {
      await page.evaluate((cle) => localStorage.setItem(cle, '{"f05-deux":"coup'), CLE);
      await page.reload();
      expect(await page.locator('[data-role=avis]').textContent()).toContain('ne se lit pas');
      await page.getByLabel(DEUX).fill('neuf');
      expect(await page.evaluate((cle) => localStorage.getItem(`${cle}:illisible`), CLE)).toBe(
        '{"f05-deux":"coup',
      );
      expect(await gardees(page)).toEqual({ 'f05-deux': 'neuf' });
    });
  });

  test('d’une fiche d’avant : ce qui n’a plus de place se lit, et reste gardé', async () => {
    await ouvrir(F05, {}, async (page) => {
      const avant = {
        'f05-ancien': 'mot d’avant',
        'f05-hypotheses-1-gravite': '9',
        'f05-deux': 'toujours là',
      };
      await page.evaluate(
        ([cle, texte]) => localStorage.setItem(cle ?? '', texte ?? ''),
        [CLE, JSON.stringify(avant)],
      );
      await page.reload();
      expect(await page.locator('[data-role=avis] li').allTextContents()).toEqual(['mot d’avant', '9']);
      expect(await page.getByLabel(DEUX).inputValue()).toBe('toujours là');
      await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      expect(await etat(page).textContent()).toBe('Enregistré dans ce navigateur.');
      await page.getByLabel(DEUX).fill('changé');
      expect(await gardees(page)).toEqual({ ...avant, 'f05-deux': 'changé' });
    });
  });
});

describe('exporter', () => {
  test('donne le PDF de la fiche, rempli des mêmes valeurs, sans rien envoyer', async () => {
    await ouvrir(F05, {}, async (page) => {
      const requetes: string[] = [];
      page.on('request', (requete) => requetes.push(`${requete.method()} ${new URL(requete.url()).host}`));
      await remplirF05(page);
      const { nom, octets } = await exporter(page);
      expect(nom).toBe('f05-hypotheses-a-verifier-rempli.pdf');
      const form = (await PDFDocument.load(octets)).getForm();
      for (const [champ, valeur] of Object.entries({
        'f05-hypotheses-2-enonce': 'Dix familles viendraient.\nLe mardi.',
        'f05-hypotheses-2-avant': '14/09/2026',
        'f05-deux': A_RETENIR,
      }))
        expect(form.getTextField(champ).getText(), champ).toBe(valeur);
      expect(form.getDropdown('f05-hypotheses-2-famille').getSelected()).toEqual(['reponse']);
      expect(form.getRadioGroup('f05-hypotheses-2-gravite').getSelected()).toBe('3');
      expect(form.getRadioGroup('f05-hypotheses-2-resultat').getSelected()).toBe('a-creuser');
      expect(form.getTextField('f05-hypotheses-1-enonce').getText() ?? '').toBe('');
      expect(await etat(page).textContent()).toContain(nom);
      expect(new Set(requetes)).toEqual(new Set([`GET ${new URL(page.url()).host}`]));
    });
  });

  test('nomme un signe que la police n’a pas, et son champ', async () => {
    await ouvrir(F05, {}, async (page) => {
      await page.getByLabel(DEUX).fill('Une ruche 🐝');
      await page.getByRole('button', { name: 'Exporter en PDF rempli' }).click();
      await rapport(page).filter({ hasText: '🐝' }).waitFor();
      expect(await rapport(page).locator('li').allTextContents()).toEqual([
        `«\u00A0🐝\u00A0», dans «\u00A0${DEUX}\u00A0»`,
      ]);
      expect(await page.getByLabel(DEUX).inputValue()).toBe('Une ruche 🐝');
      expect(await violations(page)).toEqual([]);
    });
  });

  test('dit quelles réponses dépassent leur cadre, et les garde entières', async () => {
    await ouvrir(F05, {}, async (page) => {
      const long = 'Un texte bien trop long pour une case. '.repeat(40).trim();
      await page.getByLabel(enRangee(1, 'Comment vérifier')).fill(long);
      const { octets } = await exporter(page);
      expect(await rapport(page).locator('li').allTextContents()).toEqual([enRangee(1, 'Comment vérifier')]);
      const form = (await PDFDocument.load(octets)).getForm();
      expect(form.getTextField('f05-hypotheses-1-verifier').getText()).toBe(long);
    });
  });

  test('hors ligne, le dit ; de retour, exporte', async () => {
    await ouvrir(F05, {}, async (page) => {
      await page.getByLabel(DEUX).fill('gardé');
      await page.context().setOffline(true);
      await page.getByRole('button', { name: 'Exporter en PDF rempli' }).click();
      await rapport(page).filter({ hasText: 'Vérifiez la connexion' }).waitFor();
      expect(await page.getByLabel(DEUX).inputValue()).toBe('gardé');
      await page.context().setOffline(false);
      // Un navigateur peut retenir l’échec d’un chargement tant que la page reste ouverte.
      await page.reload();
      expect(await page.getByLabel(DEUX).inputValue()).toBe('gardé');
      await exporter(page);
      expect(await rapport(page).textContent()).toBe('');
    });
  });
});

describe('sans JavaScript', () => {
  test('la page se lit, se remplit, dit que rien n’est gardé et ne promet rien d’autre', async () => {
    await ouvrir(F05, { javaScriptEnabled: false }, async (page) => {
      const dit = await page.locator('.confidentiel').innerText();
      expect(dit).toMatch(
        /^Sans JavaScript, rien de ce que vous écrivez n’est gardé, et rien n’est envoyé\./,
      );
      expect(dit).not.toContain('reste dans ce navigateur');
      expect(await page.getByRole('button', { name: 'Exporter en PDF rempli' }).isVisible()).toBe(false);
      const avant = page.url();
      await page.getByLabel(DEUX).fill('à imprimer');
      await page.getByLabel(enRangee(1, 'Priorité')).fill('9');
      await page.keyboard.press('Enter');
      expect(page.url()).toBe(avant);
      expect(await page.getByLabel(DEUX).inputValue()).toBe('à imprimer');
    });
  });
});

const pages = toutesLesPages().filter((page) => /^fiches\/\w+\/remplir\//.test(page));
const noms = (page: string): string[] => [
  ...new Set(
    [...lire(page).matchAll(/<(?:input|textarea|select)[^>]* name="([^"]+)"/g)].map(([, nom]) => nom ?? ''),
  ),
];

describe('chaque fiche', () => {
  test('a sa page à remplir, et sa page le propose', () => {
    expect(pages).toHaveLength(24);
    for (const page of pages) {
      const fiche = page.split('/')[1] ?? '';
      expect(lire(`fiches/${fiche}/index.html`), page).toContain(`fiches/${fiche}/remplir/"`);
      expect(lire(`fiches/${fiche}/index.html`), page).toContain(`fiches/${fiche}.pdf"`);
    }
  });

  test('ne se trouve pas deux fois par la recherche, et n’est pas au menu', () => {
    for (const page of pages) {
      expect(lire(page), page).not.toContain('data-pagefind-body');
      expect(lire(page).match(/<nav class="sidebar[\s\S]*?<\/nav>/)?.[0] ?? '', page).not.toContain(
        '/remplir/',
      );
    }
  });

  test.each(pages)('%s a exactement les champs de son PDF', async (page) => {
    const pdf = join(SITE_DE_TEST, page.replace('/remplir/index.html', '.pdf'));
    expect(existsSync(pdf)).toBe(true);
    const form = (await PDFDocument.load(readFileSync(pdf), { updateMetadata: false })).getForm();
    expect(noms(page).sort()).toEqual(
      form
        .getFields()
        .map((field) => field.getName())
        .sort(),
    );
  });

  test('tient sur un téléphone, sans défiler de côté', async () => {
    await ouvrir('', TELEPHONE, async (page) => {
      const racine = page.url();
      for (const fiche of pages) {
        await page.goto(racine + fiche.replace('index.html', ''));
        const depassent = await page.evaluate(() =>
          [document.documentElement, ...document.querySelectorAll('.tableau-a-saisir')]
            .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
            .map(({ outerHTML }) => outerHTML.slice(0, 80)),
        );
        expect(depassent, fiche).toEqual([]);
      }
    });
  });
});

test('remplie, la page n’a pas de défaut pour axe, et le focus se voit sur chaque contrôle', async () => {
  for (const options of [{}, TELEPHONE]) {
    await ouvrir(F05, options, async (page) => {
      await remplirF05(page);
      expect(await violations(page)).toEqual([]);
      await page.locator('.feuille textarea').first().focus();
      for (let rang = 0; rang < 12; rang += 1) {
        await page.keyboard.press('Tab');
        const vu = await page.evaluate(() => {
          const focused = document.activeElement as HTMLElement;
          const { outlineStyle, outlineWidth } = getComputedStyle(focused);
          return { html: focused.outerHTML.slice(0, 80), outlineStyle, outlineWidth };
        });
        expect(vu.outlineStyle, vu.html).not.toBe('none');
        expect(Number.parseFloat(vu.outlineWidth), vu.html).toBeGreaterThan(1);
      }
    });
  }
});

describe('le poids', () => {
  const KILOOCTET = 1024;
  const poids = (chemin: string): number => gzipSync(readFileSync(join(SITE_DE_TEST, chemin))).length;
  const importes = (chemin: string): string[] =>
    [
      ...readFileSync(join(SITE_DE_TEST, chemin), 'utf8').matchAll(/(?:from|import)\s*"\.\/([\w.-]+\.js)"/g),
    ].map(([, nom]) => `_astro/${nom}`);
  const [, script = ''] = /src="\/(_astro\/remplir[^"]+\.js)"/.exec(lire(`${F05}index.html`)) ?? [];
  const tout = (chemin: string): string[] => [chemin, ...importes(chemin).flatMap(tout)];

  test('le script de la page tient en 6 ko', () => {
    const total = [...new Set(tout(script))].reduce((somme, chemin) => somme + poids(chemin), 0);
    expect(total).toBeGreaterThan(KILOOCTET);
    expect(total).toBeLessThan(6 * KILOOCTET);
  });

  test('l’export en charge au plus 300 de plus, à la demande', () => {
    const [, exporteur = ''] =
      /["'`]\.\/(exporter[\w.-]+\.js)["'`]/.exec(readFileSync(join(SITE_DE_TEST, script), 'utf8')) ?? [];
    const total = [...new Set(tout(`_astro/${exporteur}`))].reduce(
      (somme, chemin) => somme + poids(chemin),
      0,
    );
    expect(total).toBeLessThan(300 * KILOOCTET);
  });
});
