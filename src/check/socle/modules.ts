import { type Diagnostic, signaler } from '../../diagnostics/diagnostic.ts';
import type { Socle } from '../../load/socle.ts';

const ATTENDUS = ['M1', 'M2', 'M3', 'M4', 'M5', 'M6'];

/** R02 : six modules, de M1 à M6 ; L09 dit les doublons. */
export function sixModules({ identite, modules }: Socle): Diagnostic[] {
  const present = new Set(modules.map((module) => module.donnees.id));
  const missing = ATTENDUS.filter((id) => !present.has(id));
  if (missing.length === 0) return [];
  return [
    signaler('R02', { fichier: identite.fichier }, { trouves: present.size, manque: missing.join(', ') }),
  ];
}
