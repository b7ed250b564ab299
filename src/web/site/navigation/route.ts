import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { lien } from '../lien.ts';
import { pageAModifier } from './edition.ts';
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
  route.editUrl = pageAModifier(route.entry);
});
