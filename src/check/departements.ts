import { type Diagnostic, signaler } from '../diagnostics/diagnostic.ts';
import type { Entree } from '../load/entree.ts';
import type { Decoupage } from '../model/decoupage.ts';
import { normaliserTexte } from '../model/normal.ts';

/** R25 : les codes de département d’un territoire, kit ou expérience. */
export function departementsInconnus(
  { donnees, lieu }: Pick<Entree<{ territoire: { departements: string[] } }>, 'donnees' | 'lieu'>,
  decoupage: Decoupage,
): Diagnostic[] {
  return donnees.territoire.departements.flatMap((code, index) =>
    decoupage.departement(code)
      ? []
      : [
          signaler('R25', lieu(['territoire', 'departements', index]), {
            code,
            proche: codeProche(code, decoupage),
          }),
        ],
  );
}

/** Le code que la personne a sans doute voulu écrire : « 7 » → « 07 », « 2a » → « 2A », « Ardèche » → « 07 ». */
function codeProche(ecrit: string, decoupage: Decoupage): string | undefined {
  const padded = ecrit.trim().toUpperCase().padStart(2, '0');
  if (decoupage.departement(padded)) return padded;
  const name = normaliserTexte(ecrit);
  return decoupage.codesDepartements.find(
    (code) => normaliserTexte(decoupage.departement(code)?.nom ?? '') === name,
  );
}
