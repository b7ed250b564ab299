import { ancre } from '../assemble/cibles.ts';
import { RESSOURCES_LOCALES } from '../load/sequences.ts';

/** Ce que désigne un renvoi du texte : « M1/tour-des-idees », « F05 », « A2 », « ressources-locales », ou le nom d’une page. */
export type Designation =
  | { genre: 'module'; slug: string; ancre?: string }
  | { genre: 'fiche'; slug: string }
  | { genre: 'repere'; ancre: string }
  | { genre: 'ressources' }
  | { genre: 'texte'; id: string };

/** Lit un renvoi ; le site et les kits en tirent chacun leur adresse. */
export function designer(vers: string): Designation {
  const [, module] = /^(M[1-6])(?:\/|$)/.exec(vers) ?? [];
  if (module) {
    const slug = ancre(module);
    return vers === module ? { genre: 'module', slug } : { genre: 'module', slug, ancre: ancre(vers) };
  }
  if (/^[FH]\d\d$/.test(vers)) return { genre: 'fiche', slug: ancre(vers) };
  if (/^[AE]\d$/.test(vers)) return { genre: 'repere', ancre: ancre(vers) };
  return vers === RESSOURCES_LOCALES.id ? { genre: 'ressources' } : { genre: 'texte', id: vers };
}
