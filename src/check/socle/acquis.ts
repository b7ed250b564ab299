import { type Diagnostic, signaler } from '../../diagnostics/diagnostic.ts';
import type { Socle } from '../../load/socle.ts';

/** R09 : chaque acquis est visé par un module et évalué par une fiche. */
export function couvertureDesAcquis({ acquis, modules, fiches }: Socle): Diagnostic[] {
  return acquis.flatMap((entree) => {
    const { id } = entree.donnees;
    const lieu = entree.lieu(['id']);
    const vise = modules.some((module) => id in module.donnees.acquis);
    const evalue = fiches.some((fiche) => fiche.donnees.acquis.includes(id));
    return [
      ...(vise ? [] : [signaler('R09', lieu, { acquis: id, manque: 'visé par aucun module' })]),
      ...(evalue ? [] : [signaler('R09', lieu, { acquis: id, manque: 'évalué par aucune fiche' })]),
    ];
  });
}
