import { signaler } from '../../diagnostics/diagnostic.ts';
import { dateLongue, nomDuJour } from '../../model/calendrier.ts';
import { joursFeries } from '../../model/feries.ts';
import { CRENEAUX } from '../../model/session.ts';
import type { ControleDeKit } from './contexte.ts';
import { comparer, datees, paires, type SeanceDatee, sessionsDe } from './seances.ts';

const RANGS = ['première', 'deuxième', 'troisième', 'quatrième', 'cinquième', 'sixième'];
const AMPLITUDE = { minimum: 15, cible: 21, maximum: 92 };

/** R33 : les séances datées sont listées dans l’ordre du calendrier. */
export const ordreDesDates: ControleDeKit = (kit) =>
  sessionsDe(kit).flatMap(({ seances }) => {
    const dated = datees(seances);
    return dated.slice(1).flatMap((current, index) => {
      const previous = dated[index] as SeanceDatee;
      const order = comparer(previous, current);
      if (order < 0) return [];
      const sameDay = previous.jour === current.jour;
      const quand = ({ date, seance }: SeanceDatee): string =>
        sameDay ? `${dateLongue(date)}, ${CRENEAUX[seance.creneau]}` : dateLongue(date);
      return [
        signaler('R33', current.lieu('date'), {
          rang: rangLu(current),
          date: quand(current),
          precedente: rangLu(previous),
          datePrecedente: quand(previous),
          enMemeTemps: order === 0,
        }),
      ];
    });
  });

/** R35 et R36 : de M1 à M6, bornes comprises, ni trop court ni trop long. */
export const amplitude: ControleDeKit = (kit) =>
  sessionsDe(kit).flatMap(({ seances }) => {
    const dated = datees(seances);
    const [first, last] = ['M1', 'M6'].map((module) => dated.find(({ seance }) => seance.module === module));
    if (!first || !last || last.jour <= first.jour) return [];
    const jours = last.jour - first.jour + 1;
    const lieu = last.lieu('date');
    if (jours < AMPLITUDE.minimum || jours > AMPLITUDE.maximum) return [signaler('R35', lieu, { jours })];
    return jours < AMPLITUDE.cible ? [signaler('R36', lieu, { jours })] : [];
  });

/** R37 et R38 : le temps du travail demandé entre deux séances, dit par chaque module. */
export const intersessions: ControleDeKit = (kit, { socle }) =>
  sessionsDe(kit).flatMap(({ seances }) =>
    paires(datees(seances)).flatMap(([previous, next]) => {
      const [de, vers] = [previous.seance.module, next.seance.module];
      const jours = next.jour - previous.jour;
      if (jours === 0) return [signaler('R38', next.lieu('date'), { de, vers })];
      const module = socle.modules.find(({ donnees }) => donnees.id === de);
      const minimum = module?.donnees.intersession.joursMinimum ?? 0;
      return jours < minimum ? [signaler('R37', next.lieu('date'), { de, vers, jours, minimum })] : [];
    }),
  );

/** R39 : ni jour férié, ni fin de semaine. */
export const joursOuvrables: ControleDeKit = (kit) =>
  sessionsDe(kit).flatMap(({ seances }) =>
    datees(seances).flatMap(({ seance, date, lieu }) => {
      const holiday = joursFeries(Number(date.slice(0, 4)), kit.donnees.territoire.departements).get(date);
      const weekend = ['samedi', 'dimanche'].includes(nomDuJour(date)) ? 'fin de semaine' : undefined;
      const motif = holiday ?? weekend;
      return motif
        ? [signaler('R39', lieu('date'), { module: seance.module, jour: dateLongue(date), motif })]
        : [];
    }),
  );

const rangLu = ({ rang }: SeanceDatee): string => RANGS[rang] ?? `${rang + 1}e`;
