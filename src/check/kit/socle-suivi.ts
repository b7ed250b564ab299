import { signaler } from '../../diagnostics/diagnostic.ts';
import type { ControleDeKit } from './contexte.ts';

/** R21 et R22 : la version du socle que suit le kit existe, et n’est pas dépassée. */
export const versionSuivie: ControleDeKit = (kit, { socle }) => {
  const { version: derniere, journal } = socle.identite.donnees;
  const demande = kit.donnees.socle;
  const lieu = kit.lieu(['socle']);
  if (demande !== derniere && !journal.some(({ version }) => version === demande)) {
    return [signaler('R21', lieu, { demande, derniere })];
  }
  const majeure = majeureDe(demande);
  return Number(majeure) < Number(majeureDe(derniere)) ? [signaler('R22', lieu, { majeure, derniere })] : [];
};

/** R58 : un kit garde la licence du socle. */
export const licenceDuKit: ControleDeKit = (kit, { socle }) => {
  const attendu = socle.identite.donnees.licence;
  const trouve = kit.donnees.licence;
  return trouve === attendu ? [] : [signaler('R58', kit.lieu(['licence']), { trouve, attendu })];
};

const majeureDe = (version: string): string => version.split('.', 1)[0] ?? '';
