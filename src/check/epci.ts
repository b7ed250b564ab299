import { type Diagnostic, type Lieu, signaler } from '../diagnostics/diagnostic.ts';
import type { Entree } from '../load/entree.ts';
import type { Decoupage } from '../model/decoupage.ts';
import { cleSirenJuste } from '../model/siren.ts';

/** R26, R27 : un code d’EPCI bien formé, et connu du découpage administratif. */
export function epciInconnu(code: string, lieu: Lieu, decoupage: Decoupage): Diagnostic | undefined {
  const defaut = defautDuCode(code);
  if (defaut) return signaler('R26', lieu, { code, defaut });
  return decoupage.epci(code) ? undefined : signaler('R27', lieu, { code });
}

/** R26, R27 : les EPCI d’une expérience. */
export function epciInconnus(
  { donnees, lieu }: Pick<Entree<{ territoire: { epci: string[] } }>, 'donnees' | 'lieu'>,
  decoupage: Decoupage,
): Diagnostic[] {
  return donnees.territoire.epci.flatMap(
    (code, index) => epciInconnu(code, lieu(['territoire', 'epci', index]), decoupage) ?? [],
  );
}

function defautDuCode(code: string): string | undefined {
  if (/\D/.test(code)) return 'un code n’a que des chiffres, sans espace';
  if (code.length !== 9) return `${code.length} chiffre${code.length > 1 ? 's' : ''} au lieu de 9`;
  return cleSirenJuste(code)
    ? undefined
    : 'la clé de contrôle est fausse, un chiffre est sans doute mal recopié';
}
