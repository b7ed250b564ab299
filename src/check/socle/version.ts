import { type Diagnostic, signaler } from '../../diagnostics/diagnostic.ts';
import type { Socle } from '../../load/socle.ts';

const VERSION = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/;

/** R01 : la version du socle, et celles du journal. */
export function versionDuSocle({ identite }: Socle): Diagnostic[] {
  const versions = [
    { version: identite.donnees.version, chemin: ['version'] },
    ...identite.donnees.journal.map(({ version }, index) => ({
      version,
      chemin: ['journal', index, 'version'],
    })),
  ];
  return versions
    .filter(({ version }) => !VERSION.test(version))
    .map(({ version, chemin }) => signaler('R01', identite.lieu(chemin), { version }));
}
