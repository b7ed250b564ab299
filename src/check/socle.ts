import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Socle, textesDe } from '../load/socle.ts';
import type { Decoupage } from '../model/decoupage.ts';
import { colonnesDesTableaux, sansChamp } from './champs.ts';
import { departementsInconnus } from './departements.ts';
import { epciInconnus } from './epci.ts';
import { figuresUniques } from './figures.ts';
import { lisibilite } from './lisibilite.ts';
import { ciblesDe, renvois } from './renvois.ts';
import { couvertureDesAcquis } from './socle/acquis.ts';
import { durees } from './socle/durees.ts';
import { champsUniques, citations, fichesUtiles } from './socle/fiches.ts';
import { identifiantsUniques } from './socle/identifiants.ts';
import { equilibre, troisIngredients } from './socle/ingredients.ts';
import { rienHorsDesParties, sixModules } from './socle/modules.ts';
import { reperesCites } from './socle/reperes.ts';
import { sourcesDesExperiences, sourcesDuTransfert } from './socle/sources.ts';
import { fichesDesEtapes, ordreDesEtapes } from './socle/transfert.ts';
import { versionDuSocle } from './socle/version.ts';

const REGLES = [
  versionDuSocle,
  sixModules,
  rienHorsDesParties,
  identifiantsUniques,
  durees,
  troisIngredients,
  equilibre,
  couvertureDesAcquis,
  citations,
  reperesCites,
  fichesUtiles,
  champsUniques,
  fichesDesEtapes,
  ordreDesEtapes,
  sourcesDuTransfert,
  sourcesDesExperiences,
];

/** Contrôle le socle entier : toutes les règles, tous les diagnostics. */
export function controlerSocle(
  socle: Socle,
  decoupage: Decoupage,
  police: ReadonlySet<number>,
): Diagnostic[] {
  const cibles = ciblesDe(socle);
  return [
    ...REGLES.flatMap((controle) => controle(socle)),
    ...socle.experiences.flatMap((experience) => [
      ...departementsInconnus(experience, decoupage),
      ...epciInconnus(experience, decoupage),
    ]),
    ...textesDe(socle).flatMap(figuresUniques),
    ...textesDe(socle)
      .filter((texte) => !socle.fiches.some((fiche) => fiche === texte))
      .flatMap(sansChamp),
    ...socle.fiches.flatMap(colonnesDesTableaux),
    ...textesDe(socle).flatMap((entree) => renvois(entree, cibles)),
    ...[socle.identite, socle.conditions, ...textesDe(socle)].flatMap((entree) => lisibilite(entree, police)),
  ];
}
