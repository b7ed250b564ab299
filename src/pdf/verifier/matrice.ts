import type { Operande } from './jetons.ts';

/** Une matrice de passage d’un repère à un autre : a, b, c, d, e, f (ISO 32000-1, 8.3.3). */
export type Matrice = readonly [number, number, number, number, number, number];

export const IDENTITE: Matrice = [1, 0, 0, 1, 0, 0];

/** La matrice que donnent les opérandes d’un opérateur cm ou Tm. */
export function matriceDe(operandes: readonly Operande[]): Matrice {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = operandes.map(Number);
  return [a, b, c, d, e, f];
}

/** Passe par `m`, puis par `n`. */
export function enchainer(m: Matrice, n: Matrice): Matrice {
  return [
    m[0] * n[0] + m[1] * n[2],
    m[0] * n[1] + m[1] * n[3],
    m[2] * n[0] + m[3] * n[2],
    m[2] * n[1] + m[3] * n[3],
    m[4] * n[0] + m[5] * n[2] + n[4],
    m[4] * n[1] + m[5] * n[3] + n[5],
  ];
}
