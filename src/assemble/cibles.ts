import type { Entree } from '../load/entree.ts';
import { RESSOURCES_LOCALES, sectionsDe } from '../load/sequences.ts';
import type { Socle } from '../load/socle.ts';

/** Ce qu’un renvoi peut montrer, et sous quel nom. */
export interface Cible {
  titre: string;
  ancre: string;
  /** Vrai pour une page du site que les kits ne reprennent pas : le renvoi y reste un texte sans lien. */
  horsKit?: true;
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
  ];
  const horsKit: readonly Entree<{ id: string; titre: string }>[] = [...transfert, ...experiences];
  const targets = [
    ...named.map(({ donnees }) => donnees),
    ...modules.flatMap(sectionsDe),
    RESSOURCES_LOCALES,
  ];
  return new Map<string, Cible>([
    ...targets.map(({ id, titre }): [string, Cible] => [id, { titre, ancre: ancre(id) }]),
    ...horsKit.map(({ donnees: { id, titre } }): [string, Cible] => [
      id,
      { titre, ancre: ancre(id), horsKit: true },
    ]),
  ]);
}
