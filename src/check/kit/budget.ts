import { signaler } from '../../diagnostics/diagnostic.ts';
import { type Financement, STATUTS_DE_FINANCEMENT } from '../../model/conditions.ts';
import { estMontant, sommeDe } from '../../model/montant.ts';
import type { ControleDeKit } from './contexte.ts';

/**
 * R48 : les ressources en argent égalent les charges, dès que chaque ligne des deux est chiffrée. Une salle prêtée ou du temps donné reste
 * hors des totaux, comme dans la fiche H02 ; un financement refusé n’est pas une ressource ; un montant ou un statut mal écrit (R47, R46) laisse le total inconnu.
 */
export const budgetEquilibre: ControleDeKit = (kit) => {
  const { statut, financements, charges } = kit.donnees;
  const ressources = total(financements.filter(enArgent).filter(nonRefuse));
  const depenses = total(charges);
  const connus = ressources !== undefined && depenses !== undefined;
  if (!connus || ressources === depenses || financements.some(statutInconnu)) return [];
  const publie = statut === 'publie';
  return [signaler('R48', kit.lieu(['charges']), { ressources, charges: depenses, publie })];
};

const enArgent = ({ nature }: Financement): boolean => nature === 'argent';

/** Un financement qui compte encore : demandé, acquis ou à solliciter. */
export const nonRefuse = ({ statut }: Financement): boolean => statut !== 'refuse';

const statutInconnu = ({ statut }: Financement): boolean => !Object.hasOwn(STATUTS_DE_FINANCEMENT, statut);

/** Somme d’une liste dont chaque ligne a un montant ; sinon, ou sans ligne, le total n’est pas connu. */
function total(lignes: readonly Pick<Financement, 'montant'>[]): number | undefined {
  const chiffres = lignes.map(({ montant }) => montant).filter(estMontant);
  return lignes.length > 0 && chiffres.length === lignes.length ? sommeDe(chiffres) : undefined;
}
