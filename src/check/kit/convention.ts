import { signaler } from '../../diagnostics/diagnostic.ts';
import { dateLongue, estDate, jourDe } from '../../model/calendrier.ts';
import type { ControleDeKit } from './contexte.ts';
import { comparer, datees, sessionsDe } from './seances.ts';

/** R50 : la convention de transfert est signée au plus tard le jour de la première séance datée de la première session. */
export const conventionAvantLaSession: ControleDeKit = (kit) => {
  const date = kit.donnees.conditions?.convention?.date;
  const [premiere] = datees(sessionsDe(kit)[0]?.seances ?? []).sort(comparer);
  if (!date || !estDate(date) || !premiere || jourDe(date) <= premiere.jour) return [];
  return [
    signaler('R50', kit.lieu(['conditions', 'convention', 'date']), {
      date: dateLongue(date),
      module: premiere.seance.module,
      dateSeance: dateLongue(premiere.date),
    }),
  ];
};
