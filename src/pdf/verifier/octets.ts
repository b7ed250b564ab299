/** Une place dans un flux de contenu. */
export interface Curseur {
  octets: Uint8Array;
  place: number;
}

/** Les octets que la syntaxe d’un flux nomme. */
export const S = {
  barre: 0x2f,
  parentheseOuvre: 0x28,
  parentheseFerme: 0x29,
  crochetOuvre: 0x5b,
  crochetFerme: 0x5d,
  inferieur: 0x3c,
  superieur: 0x3e,
  pourCent: 0x25,
  barreInverse: 0x5c,
  saut: 0x0a,
  retour: 0x0d,
  moins: 0x2d,
  plus: 0x2b,
  point: 0x2e,
  zero: 0x30,
  sept: 0x37,
  neuf: 0x39,
  grandE: 0x45,
  grandI: 0x49,
} as const;

const BLANC = 1;
const DELIMITEUR = 2;
/** Par octet : un blanc, un délimiteur, ou 0 pour un signe ordinaire (ISO 32000-1, 7.2.2). */
const CLASSES = new Uint8Array(256);
for (const signe of '\0\t\n\f\r ') CLASSES[signe.charCodeAt(0)] = BLANC;
for (const signe of '()<>[]{}/%') CLASSES[signe.charCodeAt(0)] = DELIMITEUR;

export const estUnBlanc = (octet: number): boolean => CLASSES[octet] === BLANC;
export const estOrdinaire = (octet: number): boolean => CLASSES[octet] === 0;
export const estUnChiffre = (octet: number): boolean => octet >= S.zero && octet <= S.neuf;
