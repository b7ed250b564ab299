/** Une table de Huffman, de quoi lire un code bit après bit (ISO 10918-1, F.2.2.3). */
export interface TableDeHuffman {
  /** Par longueur de code, de 1 à 16 : le premier code, combien il y en a, et le rang du premier symbole. */
  premiers: number[];
  nombres: number[];
  rangs: number[];
  symboles: Uint8Array;
}

export const LONGUEURS = 16;

/** La table qui a tant de codes de chaque longueur ; rien s’il en faudrait plus qu’il n’en existe. */
export function tableDe(counts: Uint8Array, symboles: Uint8Array): TableDeHuffman | undefined {
  const premiers: number[] = [];
  const rangs: number[] = [];
  let code = 0;
  let rang = 0;
  for (const [index, count] of counts.entries()) {
    premiers.push(code);
    rangs.push(rang);
    code += count;
    rang += count;
    // La norme réserve le code qui n’est fait que de 1.
    if (code >= 2 ** (index + 1)) return undefined;
    code *= 2;
  }
  return { premiers, nombres: [...counts], rangs, symboles };
}

/** Des bits à lire, dans l’ordre. */
export interface Bits {
  /** Les `count` bits suivants, 16 au plus. @throws {RangeError} s’il n’y en a plus. */
  lire: (count: number) => number;
  /** Le symbole que code la suite. @throws {RangeError} si aucun code ne convient. */
  symbole: (table: TableDeHuffman) => number;
  /** Octets qui n’ont pas été lus. */
  reste: () => number;
}

/** Lit les pixels comprimés d’un JPEG, où un 0 suit chaque octet 0xff. */
export function lireBits(octets: Uint8Array): Bits {
  let at = 0;
  let byte = 0;
  let left = 0;
  const bit = (): number => {
    if (left === 0) {
      if (at >= octets.length) throw new RangeError('plus de bits');
      byte = octets[at] ?? 0;
      at += byte === 0xff ? 2 : 1;
      left = 8;
    }
    left -= 1;
    return (byte >> left) & 1;
  };
  return {
    lire: (count) => {
      let value = 0;
      for (let rank = 0; rank < count; rank++) value = value * 2 + bit();
      return value;
    },
    symbole: ({ premiers, nombres, rangs, symboles }) => {
      let code = 0;
      for (let index = 0; index < LONGUEURS; index++) {
        code = code * 2 + bit();
        const rank = code - (premiers[index] ?? 0);
        if (rank < (nombres[index] ?? 0)) return symboles[(rangs[index] ?? 0) + rank] ?? 0;
      }
      throw new RangeError('code inconnu');
    },
    reste: () => octets.length - at,
  };
}
