import type { Entree } from '../load/entree.ts';
import { RESSOURCES_LOCALES, sectionsDe } from '../load/sequences.ts';
import type { Socle } from '../load/socle.ts';

/** Ce qu’un renvoi peut montrer, et sous quel nom. */
export interface Cible {
  titre: string;
  ancre: string;
}
/** Les cibles, par l’identifiant qui les cite : « M1/tour-des-idees », « F05 », « quiz-ess »… */
export type Cibles = ReadonlyMap<string, Cible>;

/** Identifiant employé dans les adresses et les ancres : « M1/tour-des-idees » devient « m1-tour-des-idees ». */
export function ancre(id: string): string {
  return id.toLowerCase().replaceAll('/', '-');
}

/** Toutes les cibles des renvois du socle, par identifiant. */
export function indexer(socle: Socle): Cibles {
  const { modules, acquis, attentes, fiches, annexes, pages, transfert, experiences } = socle;
  const named: readonly Entree<{ id: string; titre: string }>[] = [
    ...modules,
    ...acquis,
    ...attentes,
    ...fiches,
    ...annexes,
    ...pages,
    ...transfert,
    ...experiences,
  ];
  const targets = [
    ...named.map(({ donnees }) => donnees),
    ...modules.flatMap(sectionsDe),
    RESSOURCES_LOCALES,
  ];
  return new Map(targets.map(({ id, titre }) => [id, { titre, ancre: ancre(id) }]));
}
