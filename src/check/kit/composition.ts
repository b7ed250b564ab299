import { type Diagnostic, signaler } from '../../diagnostics/diagnostic.ts';
import { MODULES } from '../../model/communs.ts';
import { enumerer } from '../../model/enumeration.ts';
import type { ControleDeKit } from './contexte.ts';
import { comparer, datees, type SeanceSituee, sessionsDe } from './seances.ts';

const FOIS = ['', '', 'deux fois', 'trois fois', 'quatre fois', 'cinq fois', 'six fois'];

/** R31 : une séance par module. */
export const sixSeances: ControleDeKit = (kit) =>
  sessionsDe(kit).flatMap(({ session, lieu }) => {
    const count = (module: string): number => session.seances.filter((s) => s.module === module).length;
    const absents = MODULES.filter((module) => count(module) === 0);
    const repetes = MODULES.filter((module) => count(module) > 1);
    const defauts = [
      ...absents.map((module) => `${module} est absent`),
      ...repetes.map((module) => `${module} apparaît ${FOIS[count(module)] ?? `${count(module)} fois`}`),
    ];
    if (defauts.length === 0) return [];
    const defaut = session.seances.length === 0 ? 'aucune séance' : enumerer(defauts);
    return [signaler('R31', lieu(['seances']), { session: session.libelle, defaut })];
  });

/** L09 : deux sessions d’un kit n’ont pas le même identifiant. */
export const sessionsUniques: ControleDeKit = (kit) =>
  sessionsDe(kit).flatMap(({ session: { id }, lieu }, index) =>
    kit.donnees.sessions.findIndex((other) => other.id === id) < index
      ? [signaler('L09', lieu(['id']), { id, autre: 'une autre session' })]
      : [],
  );

/** R34 : l’ordre des modules ; dans le calendrier si toutes les séances ont une date, sinon dans la liste. */
export const ordreDesModules: ControleDeKit = (kit) =>
  sessionsDe(kit).flatMap(({ seances }) => {
    const dated = datees(seances).sort(comparer);
    const ordered: readonly SeanceSituee[] = dated.length === seances.length ? dated : seances;
    const rank = (module: string): number => ordered.findIndex(({ seance }) => seance.module === module);
    const report = (module: string, defaut: string): Diagnostic[] => {
      const found = ordered[rank(module)];
      return found ? [signaler('R34', found.lieu('module'), { defaut })] : [];
    };
    return [
      ...(rank('M1') > 0
        ? report('M1', 'M1 n’est pas la première séance : le groupe ne s’est pas encore rencontré')
        : []),
      ...(rank('M6') >= 0 && rank('M6') < ordered.length - 1
        ? report('M6', 'M6 n’est pas la dernière séance : le plan d’action conclut le parcours')
        : []),
      ...(rank('M3') >= 0 && rank('M3') < rank('M2')
        ? report('M3', 'M3 est programmé avant M2 : les entretiens de terrain n’auraient pas eu lieu')
        : []),
    ];
  });
