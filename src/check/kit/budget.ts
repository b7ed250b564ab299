import { signaler } from '../../diagnostics/diagnostic.ts';
import { ressourcesDe, totalDe } from '../../model/budget.ts';
import { type Financement, STATUTS_DE_FINANCEMENT } from '../../model/conditions.ts';
import type { ControleDeKit } from './contexte.ts';

/**
 * R48 : les ressources en argent égalent les charges, dès que chaque ligne des deux est chiffrée. Un montant ou un statut mal écrit (R47,
 * R46) laisse le total inconnu.
 */
export const budgetEquilibre: ControleDeKit = (kit) => {
  const { statut, financements, charges: lignes } = kit.donnees;
  const [ressources, charges] = [totalDe(ressourcesDe(financements)), totalDe(lignes)];
  const connus = ressources !== undefined && charges !== undefined && !financements.some(statutInconnu);
  if (!connus || ressources === charges) return [];
  const publie = statut === 'publie';
  return [signaler('R48', kit.lieu(['charges']), { ressources, charges, publie })];
};

const statutInconnu = ({ statut }: Financement): boolean => !Object.hasOwn(STATUTS_DE_FINANCEMENT, statut);
