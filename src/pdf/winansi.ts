/**
 * Le codage WinAnsi des champs : un octet par signe, que tout lecteur de PDF sait écrire avec la police du document. Source : ISO
 * 32000-1, annexe D.2 (« WinAnsiEncoding », ou cp1252).
 */

/** Points de code des octets 0x80 à 0x9F ; 0 : octet sans signe. */
const HAUTS = [
  0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0,
  0x017d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a,
  0x0153, 0, 0x017e, 0x0178,
];
const EFFACEMENT = 0x7f;

/** Premier et dernier octets qui se dessinent. */
export const PREMIER = 0x20;
export const DERNIER = 0xff;

/** Le point de code d’un octet ; 0 : aucun. */
export function pointDe(octet: number): number {
  if (octet === EFFACEMENT) return 0;
  return octet >= 0x80 && octet <= 0x9f ? (HAUTS[octet - 0x80] ?? 0) : octet;
}

const OCTETS: ReadonlyMap<number, number> = new Map(
  Array.from({ length: DERNIER - PREMIER + 1 }, (_, rang) => PREMIER + rang)
    .filter((octet) => pointDe(octet) !== 0)
    .map((octet) => [pointDe(octet), octet] as const),
);

/** L’octet d’un signe ; undefined : le codage ne l’a pas. */
export function octetDe(signe: string): number | undefined {
  return OCTETS.get(signe.codePointAt(0) ?? 0);
}
