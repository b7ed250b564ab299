import type { Kit, ModuleAssemble } from '../model/kit.ts';
import type { SocleAssemble } from './socle.ts';

/**
 * La matrice acquis × séquences. Une séquence travaille un acquis que son module vise, par les fiches qu’elle emploie et
 * qui l’évaluent.
 */
export function couverture(socle: SocleAssemble, modules: readonly ModuleAssemble[]): Kit['couverture'] {
  const evaluate = (acquis: string): Set<string> =>
    new Set(
      socle.fiches.filter(({ donnees }) => donnees.acquis.includes(acquis)).map(({ donnees }) => donnees.id),
    );
  return socle.acquis.map(({ id, titre }) => {
    const fiches = evaluate(id);
    return {
      id,
      titre,
      modules: modules.flatMap((module) => {
        const vise = module.acquis.find((acquis) => acquis.id === id);
        if (!vise) return [];
        const sequences = module.sequences
          .map((s) => ({
            ancre: s.ancre,
            titre: s.titre,
            fiches: s.fiches.map((f) => f.id).filter((f) => fiches.has(f)),
          }))
          .filter((s) => s.fiches.length > 0);
        return [{ id: module.id, enQuoi: vise.enQuoi, sequences }];
      }),
    };
  });
}
