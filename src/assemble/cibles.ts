import type { Entree } from '../load/entree.ts';
import { blocsTitres, sequencesDe } from '../load/sequences.ts';
import type { Socle } from '../load/socle.ts';

/** Ce qu’un renvoi peut montrer, et sous quel nom. */
export interface Cible {
  titre: string;
  ancre: string;
}
export type Cibles = ReadonlyMap<string, Cible>;

export const RESSOURCES_LOCALES = { id: 'ressources-locales', titre: 'Ressources locales' } as const;

/** Identifiant employé dans les adresses et les ancres : « M1/tour-des-idees » devient « m1-tour-des-idees ». */
export function ancre(id: string): string {
  return id.toLowerCase().replaceAll('/', '-');
}

/** Toutes les cibles des renvois du socle, par identifiant. */
export function indexer(socle: Socle): Cibles {
  const titles = (entrees: readonly Entree<{ id: string; titre: string }>[]): [string, string][] =>
    entrees.map(({ donnees }) => [donnees.id, donnees.titre]);
  const sections = socle.modules.flatMap((module) =>
    sequencesDe(module.corps).flatMap(({ props, noeud }): [string, string][] => {
      const id = `${module.donnees.id}/${props.id}`;
      const passages = blocsTitres(noeud.children ?? [], 'Passage');
      return [[id, props.titre], ...passages.map((p): [string, string] => [`${id}/${p.id}`, p.titre])];
    }),
  );
  const { modules, acquis, attentes, fiches, annexes, pages } = socle;
  const named = [modules, acquis, attentes, fiches, annexes, pages].flatMap(titles);
  return new Map(
    [...named, ...sections, [RESSOURCES_LOCALES.id, RESSOURCES_LOCALES.titre] as const].map(([id, titre]) => [
      id,
      { titre, ancre: ancre(id) },
    ]),
  );
}
