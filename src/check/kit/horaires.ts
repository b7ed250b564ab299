import { signaler } from '../../diagnostics/diagnostic.ts';
import { estHeure, heureLue, minutesDe } from '../../model/heures.ts';
import type { ControleDeKit } from './contexte.ts';
import { sessionsDe } from './seances.ts';

/** R40 : de l’heure de début à l’heure de fin, la durée du module dans la version de la session. */
export const horaires: ControleDeKit = (kit, { socle }) =>
  sessionsDe(kit).flatMap(({ session, seances }) =>
    seances.flatMap(({ seance, lieu }) => {
      const { module, debut, fin } = seance;
      const donnees = socle.modules.find((m) => m.donnees.id === module)?.donnees;
      if (!donnees || !debut || !fin || !estHeure(debut) || !estHeure(fin)) return [];
      const attendu = session.version === 'longue' ? donnees.minutes : donnees.minutesCourtes;
      const trouve = minutesDe(fin) - minutesDe(debut);
      if (trouve === attendu) return [];
      const lu = { debut: heureLue(minutesDe(debut)), fin: heureLue(minutesDe(fin)) };
      const finAttendue = heureLue(minutesDe(debut) + attendu);
      return [signaler('R40', lieu('fin'), { module, ...lu, trouve, attendu, finAttendue })];
    }),
  );
