import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** Règles qui comptent les séquences d’un module : une seule mal lue, et leur compte est faux. */
const COMPTES = new Set(['R03', 'R04', 'R06', 'R07', 'R08']);
/** Règles qui regardent tous les modules et toutes les fiches à la fois. */
const ENSEMBLE = new Set(['R02', 'R09', 'R11', 'R13']);
/** Règles qui cherchent un identifiant. */
const RENVOIS = new Set(['L11', 'R10', 'R15', 'R52']);

/**
 * Retire des règles ce qui n’est que la suite d’une faute de lecture du socle, déjà dite : la personne corrige la
 * cause sans chercher ailleurs des fautes qui n’existent pas.
 */
export function sansConsequences(
  regles: readonly Diagnostic[],
  lecture: readonly Diagnostic[],
): Diagnostic[] {
  const texteMalLu = fichiersAvec(lecture, ['L02', 'L05']);
  const illisibles = [...fichiersAvec(lecture, ['L01', 'L03'])];
  const ids = illisibles.flatMap(identifiants);
  const incomplet = [...illisibles, ...texteMalLu].some((file) => /^content\/(modules|fiches)\//.test(file));
  return regles.filter(({ ruleId = '', file = '', reason }) => {
    if (COMPTES.has(ruleId)) return !texteMalLu.has(file);
    if (ENSEMBLE.has(ruleId)) return !incomplet;
    return (
      !RENVOIS.has(ruleId) || !ids.some((id) => reason.includes(`« ${id} »`) || reason.includes(`« ${id}/`))
    );
  });
}

function fichiersAvec(diagnostics: readonly Diagnostic[], ids: readonly string[]): Set<string> {
  return new Set(
    diagnostics.filter(({ ruleId }) => ids.includes(ruleId ?? '')).map(({ file }) => file ?? ''),
  );
}

/** Un fichier porte le nom de son identifiant (règle L08), en minuscules : f01.mdx pour F01. */
function identifiants(fichier: string): string[] {
  const stem = fichier.slice(fichier.lastIndexOf('/') + 1).replace(/\.mdx$/, '');
  return [stem, stem.toUpperCase()];
}
