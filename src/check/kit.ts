import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { KitLu } from '../load/kits.ts';
import { sansChamp } from './champs.ts';
import { figuresUniques } from './figures.ts';
import { budgetEquilibre } from './kit/budget.ts';
import { amplitude, intersessions, joursOuvrables, ordreDesDates } from './kit/calendrier.ts';
import { ordreDesModules, sessionsUniques, sixSeances } from './kit/composition.ts';
import { conditionsConvenues, controleAccompagne } from './kit/conditions.ts';
import { sansCoordonnees } from './kit/confidentialite.ts';
import type { Contexte, ControleDeKit } from './kit/contexte.ts';
import { conventionAvantLaSession } from './kit/convention.ts';
import { datesEtHeures } from './kit/dates.ts';
import { ecartsAVenir, noyauEntier } from './kit/ecarts.ts';
import { epciDuKit } from './kit/epci.ts';
import { financementsDuKit } from './kit/financements.ts';
import { accessibilite, animation, invites, taille } from './kit/groupe.ts';
import { exempleHonnete, titreFictif } from './kit/honnetete.ts';
import { horaires } from './kit/horaires.ts';
import { identifiantDuKit, statutDuKit, typeDAccueil } from './kit/identite.ts';
import { logos } from './kit/logos.ts';
import { montants } from './kit/montants.ts';
import { champsRemplis } from './kit/publication.ts';
import { relecture, ressourcesVerifiees } from './kit/relecture.ts';
import { renvoisDuKit } from './kit/renvois.ts';
import { rythmeConnu } from './kit/rythme.ts';
import { licenceDuKit, versionSuivie } from './kit/socle-suivi.ts';
import { subventionsConvenues } from './kit/subventions.ts';
import { codesAttendus, departementsDuKit } from './kit/territoire.ts';
import { lisibilite } from './lisibilite.ts';

export type { Contexte } from './kit/contexte.ts';

const REGLES: readonly ControleDeKit[] = [
  identifiantDuKit,
  versionSuivie,
  licenceDuKit,
  statutDuKit,
  typeDAccueil,
  titreFictif,
  departementsDuKit,
  epciDuKit,
  codesAttendus,
  sessionsUniques,
  rythmeConnu,
  sixSeances,
  ordreDesModules,
  datesEtHeures,
  ordreDesDates,
  amplitude,
  intersessions,
  joursOuvrables,
  horaires,
  taille,
  animation,
  invites,
  accessibilite,
  financementsDuKit,
  montants,
  budgetEquilibre,
  subventionsConvenues,
  conventionAvantLaSession,
  conditionsConvenues,
  controleAccompagne,
  ecartsAVenir,
  noyauEntier,
  champsRemplis,
  exempleHonnete,
  sansCoordonnees,
  logos,
  relecture,
  ressourcesVerifiees,
  renvoisDuKit,
  (kit) => figuresUniques(kit),
  (kit) => sansChamp(kit),
  (kit, { police }) => lisibilite(kit, police),
];

/** Contrôle un kit : toutes les règles, tous les diagnostics. Un kit dont l’en-tête est faux n’a que ceux de sa lecture. */
export function controlerKit({ valeur }: KitLu, contexte: Contexte): Diagnostic[] {
  return valeur ? REGLES.flatMap((controle) => controle(valeur, contexte)) : [];
}
