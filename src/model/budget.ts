import type { Charge, Financement } from './conditions.ts';
import { estMontant, sommeDe } from './montant.ts';

/** Un financement qui compte encore : demandé, acquis ou à solliciter. */
export const nonRefuse = ({ statut }: Financement): boolean => statut !== 'refuse';

/** Les ressources du budget : l’argent, refus exceptés. Une salle prêtée ou du temps donné reste hors des totaux (fiche H02). */
export function ressourcesDe(financements: readonly Financement[]): Financement[] {
  return financements.filter((financement) => financement.nature === 'argent' && nonRefuse(financement));
}

/** La somme d’une liste dont chaque ligne a un montant ; undefined sans ligne, ou tant qu’un montant manque ou est mal écrit. */
export function totalDe(lignes: readonly (Financement | Charge)[]): number | undefined {
  const chiffres = lignes.map(({ montant }) => montant).filter(estMontant);
  return lignes.length > 0 && chiffres.length === lignes.length ? sommeDe(chiffres) : undefined;
}
