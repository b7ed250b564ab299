import type { TableDeHuffman } from './huffman.ts';
import { demis, type Tables } from './tables.ts';
import type { Composante, Trame } from './trame.ts';

/** Un passage sur l’image : quelles composantes, quelle bande de coefficients, avec quelles tables. */
export interface Passage {
  composantes: ComposanteLue[];
  /** Premier et dernier coefficient, de 0 à 63. */
  debut: number;
  fin: number;
  /** Vrai si le passage précise des coefficients déjà donnés. */
  precise: boolean;
  progressif: boolean;
}

export interface ComposanteLue extends Composante {
  dc: TableDeHuffman | undefined;
  ac: TableDeHuffman | undefined;
}

const DERNIER_COEFFICIENT = 63;
const DECALAGE_MAX = 13;

/** Lit l’en-tête d’un passage (segment SOS, ISO 10918-1, B.2.3) ; rien s’il demande une composante ou une table absente. */
export function lirePassage(octets: Uint8Array, trame: Trame, tables: Tables): Passage | undefined {
  const [count = 0] = octets;
  if (count < 1 || octets.length !== 4 + 2 * count) return undefined;
  const [debut = 0, fin = 0, decalages] = octets.subarray(1 + 2 * count);
  const [avant, apres] = demis(decalages);
  if (!bandeLisible({ debut, fin, avant, apres }, trame.progressif, count)) return undefined;
  const composantes = Array.from({ length: count }, (_, rang) => octets.subarray(1 + 2 * rang)).flatMap(
    ([id, selecteurs]) => {
      const [dc, ac] = demis(selecteurs);
      return trame.composantes
        .filter((composante) => composante.id === id && tables.quantification.has(composante.table))
        .map((composante) => ({ ...composante, dc: tables.dc.get(dc), ac: tables.ac.get(ac) }));
    },
  );
  const precise = avant > 0;
  const [veutDc, veutAc] = [debut === 0 && !precise, fin > 0];
  const tabled = composantes.every(({ dc, ac }) => (dc || !veutDc) && (ac || !veutAc));
  const each = new Set(composantes.map(({ id }) => id)).size === count && composantes.length === count;
  return each && tabled ? { composantes, debut, fin, precise, progressif: trame.progressif } : undefined;
}

interface Bande {
  debut: number;
  fin: number;
  /** Bits de précision déjà donnés, et ceux qui manqueront encore. */
  avant: number;
  apres: number;
}

/** Tous les coefficients ensemble ou, quand l’image est progressive, une bande. */
function bandeLisible({ debut, fin, avant, apres }: Bande, progressif: boolean, count: number): boolean {
  if (!progressif) return debut === 0 && fin === DERNIER_COEFFICIENT && avant === 0 && apres === 0;
  const bits = apres <= DECALAGE_MAX && (avant === 0 || avant === apres + 1);
  return bits && (debut === 0 ? fin === 0 : debut <= fin && fin <= DERNIER_COEFFICIENT && count === 1);
}
