import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { ouvrirChromium } from './chromium.ts';
import { SITE_DE_TEST } from './construire.ts';
import { type Serveur, servir } from './serveur.ts';

let navigateur: Browser;
let serveur: Serveur;
beforeAll(async () => {
  [navigateur, serveur] = await Promise.all([ouvrirChromium(), servir(SITE_DE_TEST)]);
});
afterAll(async () => {
  await navigateur.close();
  serveur.fermer();
});

/** L’adresse où le site d’essai est servi. */
export const adresseDuServeur = (): string => serveur.adresse;

/** Un contexte neuf, à refermer : cookies, stockage et réseau à lui. */
export const contexteNeuf = (): Promise<BrowserContext> => navigateur.newContext();

/** Ouvre une page du site d’essai dans un contexte neuf, refermé après l’usage. */
export async function ouvrir<T>(
  chemin: string,
  options: Parameters<Browser['newContext']>[0],
  usage: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await navigateur.newContext({ locale: 'fr-FR', ...options });
  try {
    const page = await context.newPage();
    await page.goto(`${serveur.adresse}/${chemin}`);
    return await usage(page);
  } finally {
    await context.close();
  }
}

/** Ce qu’axe reproche à une page. */
export const violations = (page: Page): Promise<string[]> =>
  page.evaluate(`${axe.source}; axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations.map((v) => v.id + ' : ' + v.nodes.map((n) => n.html.slice(0, 160)).join(' | ')))`);
