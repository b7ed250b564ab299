import { type Diagnostic, signaler } from '../../diagnostics/diagnostic.ts';
import type { Entree } from '../../load/entree.ts';
import { sequencesDe } from '../../load/sequences.ts';
import type { Socle } from '../../load/socle.ts';
import { IDEES_DE_REFERENCE, IDEES_MINIMALES, minuter, type Version } from '../../model/minutage.ts';
import type { ModuleDonnees } from '../../model/module.ts';

const PAUSE_AU_DELA_DE = 120;
const PAUSE_MINIMALE = 10;
const IDEES = Array.from(
  { length: IDEES_DE_REFERENCE - IDEES_MINIMALES + 1 },
  (_, rang) => IDEES_MINIMALES + rang,
);

const somme = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** R03 à R06 et R08 : les minutes d’un module. */
export function durees({ modules }: Socle): Diagnostic[] {
  return modules.flatMap((module) => [
    ...sommes(module),
    ...etendue(module),
    ...redistribution(module),
    ...pause(module),
  ]);
}

function sommes(module: Entree<ModuleDonnees>): Diagnostic[] {
  const { id, minutes, minutesCourtes } = module.donnees;
  const props = sequencesDe(module.corps).map((s) => s.props);
  const longue = somme(props.map((p) => p.minutes));
  const courte = somme(props.map((p) => p.minutesCourtes));
  return [
    ...(longue === minutes
      ? []
      : [signaler('R03', module.lieu(['minutes']), { module: id, somme: longue, duree: minutes })]),
    ...(courte === minutesCourtes
      ? []
      : [
          signaler('R04', module.lieu(['minutesCourtes']), {
            module: id,
            somme: courte,
            duree: minutesCourtes,
          }),
        ]),
  ];
}

function etendue(module: Entree<ModuleDonnees>): Diagnostic[] {
  const { id, minutes, minutesCourtes } = module.donnees;
  const check = (duree: number, key: string): Diagnostic[] =>
    duree >= 180 && duree <= 210 ? [] : [signaler('R05', module.lieu([key]), { module: id, duree })];
  return [...check(minutes, 'minutes'), ...check(minutesCourtes, 'minutesCourtes')];
}

function redistribution(module: Entree<ModuleDonnees>): Diagnostic[] {
  const { id, minutes, minutesCourtes } = module.donnees;
  const sequences = sequencesDe(module.corps);
  const props = sequences.map((s) => s.props);
  const premiere = sequences[0];
  const versions: readonly [Version, number][] = [
    ['longue', minutes],
    ['courte', minutesCourtes],
  ];
  for (const [version, duree] of versions) {
    if (somme(minuter(props, IDEES_DE_REFERENCE, version)) !== duree) continue; // R03 et R04 l’ont dit
    for (const idees of IDEES) {
      const durations = minuter(props, idees, version);
      const total = somme(durations);
      if (premiere && (total !== duree || durations.some((d) => d < 0))) {
        return [
          signaler('R06', module.lieuDe(premiere.noeud), { module: id, idees, version, somme: total, duree }),
        ];
      }
    }
  }
  return [];
}

function pause(module: Entree<ModuleDonnees>): Diagnostic[] {
  const { id, minutes } = module.donnees;
  const paused = sequencesDe(module.corps).some(
    ({ props }) => props.mode === 'pause' && props.minutes >= PAUSE_MINIMALE,
  );
  return minutes > PAUSE_AU_DELA_DE && !paused
    ? [signaler('R08', module.lieu(['minutes']), { module: id, duree: minutes })]
    : [];
}
