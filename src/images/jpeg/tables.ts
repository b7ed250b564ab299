import { LONGUEURS, type TableDeHuffman, tableDe } from './huffman.ts';

/** Les tables qu’un JPEG a données avant un passage, par numéro. */
export interface Tables {
  quantification: ReadonlySet<number>;
  /** Tables de Huffman des valeurs moyennes (DC) et des détails (AC). */
  dc: ReadonlyMap<number, TableDeHuffman>;
  ac: ReadonlyMap<number, TableDeHuffman>;
}

export const AUCUNE_TABLE: Tables = { quantification: new Set(), dc: new Map(), ac: new Map() };

const COEFFICIENTS = 64;
const DERNIERE_TABLE = 3;
/** Bits d’une valeur moyenne, au plus. */
const DERNIERE_MOYENNE = 15;

/** Ajoute les tables d’un segment DQT ; rien s’il ne se lit pas. */
export function ajouterQuantification(tables: Tables, octets: Uint8Array): Tables | undefined {
  const found = new Set(tables.quantification);
  let at = 0;
  while (at < octets.length) {
    const [precision, id] = demis(octets[at]);
    if (precision > 1 || id > DERNIERE_TABLE) return undefined;
    found.add(id);
    at += 1 + COEFFICIENTS * (precision + 1);
  }
  return at === octets.length ? { ...tables, quantification: found } : undefined;
}

/** Ajoute les tables d’un segment DHT ; rien s’il ne se lit pas. */
export function ajouterHuffman(tables: Tables, octets: Uint8Array): Tables | undefined {
  const next = { ...tables, dc: new Map(tables.dc), ac: new Map(tables.ac) };
  let at = 0;
  while (at < octets.length) {
    const [classe, id] = demis(octets[at]);
    const start = at + 1 + LONGUEURS;
    const counts = octets.subarray(at + 1, start);
    at = start + counts.reduce((total, count) => total + count, 0);
    const symboles = octets.subarray(start, at);
    const table = counts.length === LONGUEURS ? tableDe(counts, symboles) : undefined;
    if (!table || classe > 1 || id > DERNIERE_TABLE) return undefined;
    if (classe === 0 && symboles.some((symbole) => symbole > DERNIERE_MOYENNE)) return undefined;
    (classe === 0 ? next.dc : next.ac).set(id, table);
  }
  return at === octets.length ? next : undefined;
}

/** Les deux moitiés d’un octet. */
export const demis = (byte = 0): [number, number] => [byte >> 4, byte & 15];
