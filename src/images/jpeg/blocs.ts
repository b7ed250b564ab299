import type { Bits, TableDeHuffman } from './huffman.ts';
import type { ComposanteLue, Passage } from './passage.ts';

/** Lit un bloc de 64 coefficients, sans en garder les valeurs. @throws {RangeError} si la suite n’en est pas un. */
export type LireUnBloc = (composante: ComposanteLue, rang: number) => void;

export const COEFFICIENTS = 64;
/** Une suite de seize zéros, dans la moitié haute d’un symbole. */
const SEIZE = 15;

/**
 * De quoi lire les blocs d’un passage, dans l’ordre (ISO 10918-1, annexes F et G). `memoire` : pour chaque coefficient de l’image, s’il a
 * déjà une valeur, qu’un passage suivant peut préciser.
 */
export function lecteurDeBlocs(bits: Bits, passage: Passage, memoire: Uint8Array): LireUnBloc {
  if (!passage.progressif) {
    return ({ dc, ac }) => {
      moyenne(bits, dc);
      details(bits, ac);
    };
  }
  if (passage.debut > 0) return lecteurDeBande(bits, passage, memoire);
  return ({ dc }) => {
    if (passage.precise) bits.lire(1);
    else moyenne(bits, dc);
  };
}

function moyenne(bits: Bits, table: TableDeHuffman | undefined): void {
  if (table) bits.lire(bits.symbole(table));
}

function details(bits: Bits, table: TableDeHuffman | undefined): void {
  if (!table) return;
  for (let at = 1; at < COEFFICIENTS; at++) {
    const symbole = bits.symbole(table);
    const [zeros, taille] = [symbole >> 4, symbole & 15];
    if (taille === 0 && zeros < SEIZE) return;
    at += zeros;
    if (at >= COEFFICIENTS) throw new RangeError('bloc trop long');
    bits.lire(taille);
  }
}

/** Une bande de détails d’une image progressive : un symbole peut dire que plusieurs blocs n’ont plus rien. */
function lecteurDeBande(bits: Bits, { debut, fin, precise }: Passage, memoire: Uint8Array): LireUnBloc {
  let blocsVides = 0;

  /** Avance jusqu’au coefficient vide qui suit `zeros` autres, en précisant ceux qui ont une valeur. */
  const avancer = (start: number, base: number, zeros: number): number => {
    let left = zeros;
    for (let at = start; at <= fin; at++) {
      if (memoire[base + at] === 1) bits.lire(1);
      else if (left === 0) return at;
      else left -= 1;
    }
    return fin + 1;
  };

  return ({ ac }, rang) => {
    const base = rang * COEFFICIENTS;
    let at = debut;
    while (blocsVides === 0 && ac && at <= fin) {
      const symbole = bits.symbole(ac);
      const [zeros, taille] = [symbole >> 4, symbole & 15];
      if (taille === 0 && zeros < SEIZE) {
        blocsVides = 2 ** zeros + bits.lire(zeros);
        break;
      }
      // Préciser ne donne qu’un bit de plus.
      if (precise && taille > 1) throw new RangeError('précision trop longue');
      if (taille > 0) bits.lire(taille);
      at = precise ? avancer(at, base, zeros) : at + zeros;
      if (at > fin && (taille > 0 || !precise)) throw new RangeError('bande trop longue');
      if (taille > 0) memoire[base + at] = 1;
      at += 1;
    }
    if (blocsVides === 0) return;
    if (precise) avancer(at, base, COEFFICIENTS);
    blocsVides -= 1;
  };
}
