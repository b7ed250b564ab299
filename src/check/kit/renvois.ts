import { signaler } from '../../diagnostics/diagnostic.ts';
import { plusProche } from '../../diagnostics/proche.ts';
import { ciblesDe, renvois } from '../renvois.ts';
import type { ControleDeKit } from './contexte.ts';

/** R14, R15, L11 : les renvois du texte du kit, et la source de chaque ressource locale. */
export const renvoisDuKit: ControleDeKit = (kit, { socle }) => {
  const cibles = ciblesDe(socle);
  const { sources } = cibles;
  return [
    ...renvois(kit, cibles),
    ...kit.donnees.ressourcesLocales.flatMap(({ source }, index) => {
      if (!source || sources.includes(source)) return [];
      const lieu = kit.lieu(['ressourcesLocales', index, 'source']);
      return [signaler('R14', lieu, { source, proche: plusProche(source, sources) })];
    }),
  ];
};
