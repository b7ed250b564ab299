import { signaler } from '../../diagnostics/diagnostic.ts';
import { nonRefuse } from '../../model/budget.ts';
import { TYPES_DE_FINANCEUR } from '../../model/conditions.ts';
import { estMontant, sommeDe } from '../../model/montant.ts';
import type { ControleDeKit } from './contexte.ts';

/** Les financeurs dont l’aide est une subvention publique. */
const FINANCEURS_PUBLICS = ['epci', 'commune', 'departement', 'region', 'etat', 'europe'] as const;

/** Seuil annuel au-delà duquel une convention est obligatoire. Source : loi n° 2000-321, article 10 ; décret n° 2001-495, article 1er. */
const SEUIL = 23_000;

/** R49 : ce qu’un financeur public donne sans convention, argent et valorisation additionnés, ne passe pas le seuil. */
export const subventionsConvenues: ControleDeKit = (kit) =>
  FINANCEURS_PUBLICS.flatMap((type) => {
    const lignes = kit.donnees.financements.flatMap((financement, index) =>
      financement.type === type &&
      !financement.convention &&
      nonRefuse(financement) &&
      estMontant(financement.montant)
        ? [{ montant: financement.montant, index }]
        : [],
    );
    const montant = sommeDe(lignes.map((ligne) => ligne.montant));
    const [premiere] = lignes;
    if (!premiere || montant <= SEUIL) return [];
    return [
      signaler('R49', kit.lieu(['financements', premiere.index, 'montant']), {
        montant,
        financeur: TYPES_DE_FINANCEUR[type],
        lignes: lignes.length,
        seuil: SEUIL,
      }),
    ];
  });
