import { signaler } from '../../diagnostics/diagnostic.ts';
import { estMontant } from '../../model/montant.ts';
import type { ControleDeKit } from './contexte.ts';

/** R47 : chaque montant du budget, ressources et charges. */
export const montants: ControleDeKit = (kit) =>
  (['financements', 'charges'] as const).flatMap((liste) =>
    kit.donnees[liste].flatMap(({ montant }, index) =>
      montant == null || estMontant(montant)
        ? []
        : [signaler('R47', kit.lieu([liste, index, 'montant']), { trouve: String(montant) })],
    ),
  );
