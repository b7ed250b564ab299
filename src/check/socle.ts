import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Entree } from '../load/entree.ts';
import type { Socle } from '../load/socle.ts';
import { ciblesDe, renvois } from './renvois.ts';
import { couvertureDesAcquis } from './socle/acquis.ts';
import { durees } from './socle/durees.ts';
import { champsUniques, citations, fichesUtiles } from './socle/fiches.ts';
import { identifiantsUniques } from './socle/identifiants.ts';
import { equilibre, troisIngredients } from './socle/ingredients.ts';
import { sixModules } from './socle/modules.ts';
import { versionDuSocle } from './socle/version.ts';

const REGLES = [
  versionDuSocle,
  sixModules,
  identifiantsUniques,
  durees,
  troisIngredients,
  equilibre,
  couvertureDesAcquis,
  citations,
  fichesUtiles,
  champsUniques,
];

/** Contrôle le socle entier : toutes les règles, tous les diagnostics. */
export function controlerSocle(socle: Socle): Diagnostic[] {
  const cibles = ciblesDe(socle);
  const { modules, acquis, attentes, fiches, annexes, pages, glossaire } = socle;
  const textes: readonly Entree<{ sources: string[] }>[] = [
    ...modules,
    ...acquis,
    ...attentes,
    ...fiches,
    ...annexes,
    ...pages,
    ...glossaire,
  ];
  return [
    ...REGLES.flatMap((controle) => controle(socle)),
    ...textes.flatMap((entree) => renvois(entree, cibles)),
  ];
}
