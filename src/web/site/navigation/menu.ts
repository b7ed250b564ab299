import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import type { PageDuPlan, Rubrique } from './plan.ts';

export type Menu = StarlightRouteData['sidebar'];
type Entree = Menu[number];
type Page = Extract<Entree, { type: 'link' }>;

/** Le menu de Starlight pour un plan : chaque page avec son adresse, la page courante marquée. */
export function menu(plan: readonly Rubrique[], ici: string, adresse: (chemin: string) => string): Menu {
  const entree = (element: PageDuPlan | Rubrique): Entree => {
    if ('chemin' in element) {
      const href = adresse(element.chemin);
      return {
        type: 'link',
        label: element.titre,
        href,
        isCurrent: href === ici.replace(/\/?$/, '/'),
        badge: undefined,
        attrs: {},
      };
    }
    return {
      type: 'group',
      label: element.titre,
      entries: element.entrees.map(entree),
      collapsed: element.repliee ?? false,
      badge: undefined,
    };
  };
  return plan.map(entree);
}

/** Les pages qui précèdent et suivent la page courante, dans l’ordre du menu. */
export function voisines(entrees: Menu): StarlightRouteData['pagination'] {
  const pages = entrees.flatMap(deplier);
  const rang = pages.findIndex(({ isCurrent }) => isCurrent);
  return { prev: pages[rang - 1], next: rang === -1 ? undefined : pages[rang + 1] };
}

function deplier(entree: Entree): Page[] {
  return entree.type === 'link' ? [entree] : entree.entries.flatMap(deplier);
}
