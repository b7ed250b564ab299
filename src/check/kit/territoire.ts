import { type Diagnostic, signaler } from '../../diagnostics/diagnostic.ts';
import { departementsInconnus } from '../departements.ts';
import type { ControleDeKit } from './contexte.ts';

/** R25 : les codes de département. Suspendue pour un kit fictif (R55). */
export const departementsDuKit: ControleDeKit = (kit, { decoupage }) =>
  kit.donnees.fictif ? [] : departementsInconnus(kit, decoupage);

/** R30 : un territoire d’intercommunalité donne ses codes, et pas plus de noms que de codes. */
export const codesAttendus: ControleDeKit = (kit) => {
  const { fictif, territoire } = kit.donnees;
  if (fictif) return [];
  const { type, epci, nomsEpci } = territoire;
  const found = (key: string, attendu: string): Diagnostic[] => [
    signaler('R30', kit.lieu(['territoire', key]), { type, attendu }),
  ];
  const missing: Readonly<Record<string, boolean>> = { epci: epci.length < 1, 'multi-epci': epci.length < 2 };
  if (missing[type]) {
    return found(
      'epci',
      type === 'epci' ? 'sans code EPCI' : `avec ${epci.length} code EPCI : il en faut deux`,
    );
  }
  if (type === 'epci' && epci.length > 1) {
    return found('epci', `avec ${epci.length} codes EPCI : le type est « multi-epci »`);
  }
  return nomsEpci.length > epci.length
    ? found(
        'nomsEpci',
        `avec ${nomsEpci.length} noms d’EPCI pour ${epci.length} code${epci.length > 1 ? 's' : ''}`,
      )
    : [];
};
