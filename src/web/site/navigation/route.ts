import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { adresseDEdition } from '../../../identite/depot.ts';
import { lien } from '../lien.ts';
import { menu, voisines } from './menu.ts';
import { plan } from './plan.ts';

/** Donne à chaque page son menu et ses voisines, tirés des contenus, et le lien qui permet de la modifier. */
export const onRequest = defineRouteMiddleware(async ({ locals, url }) => {
  const route = locals.starlightRoute;
  route.sidebar = menu(await plan(), url.pathname, lien);
  const { prev, next } = route.entry.data;
  const pages = voisines(route.sidebar);
  route.pagination = {
    prev: prev === false ? undefined : pages.prev,
    next: next === false ? undefined : pages.next,
  };
  // Les pages du socle disent leur fichier elles-mêmes ; celles de src/content/docs le portent déjà.
  const { filePath, data } = route.entry;
  const edition =
    filePath.startsWith('src/content/docs/') && data.editUrl !== false && adresseDEdition(filePath);
  if (edition) route.editUrl = new URL(edition);
});
