import { type Curseur, estUnBlanc, estUnChiffre, S } from './octets.ts';

/** Lit une chaîne en hexadécimal, après son « < » ; un dernier chiffre seul est suivi d’un zéro (ISO 32000-1, 7.3.4.3). */
export function lireHexadecimal(curseur: Curseur): Uint8Array {
  const { octets, place } = curseur;
  const fermeture = octets.indexOf(S.superieur, place);
  const fin = fermeture < 0 ? octets.length : fermeture;
  curseur.place = fin + 1;
  const chiffres = octets.subarray(place, fin).filter((octet) => !estUnBlanc(octet));
  const lus = new Uint8Array(Math.ceil(chiffres.length / 2));
  for (let rang = 0; rang < lus.length; rang++) {
    lus[rang] = chiffreHexa(chiffres[rang * 2]) * 16 + chiffreHexa(chiffres[rang * 2 + 1]);
  }
  return lus;
}

/** « f » et « F » ne diffèrent que d’un bit ; un chiffre absent vaut zéro. */
function chiffreHexa(octet: number = S.zero): number {
  return estUnChiffre(octet) ? octet - S.zero : (octet | 0x20) - 0x57;
}

/** Lit une chaîne après sa parenthèse : elles s’emboîtent, et la barre inverse échappe (ISO 32000-1, 7.3.4.2). */
export function lireChaine(curseur: Curseur): Uint8Array {
  const { octets } = curseur;
  const lus: number[] = [];
  let profondeur = 1;
  for (let octet = octets[curseur.place++]; octet !== undefined; octet = octets[curseur.place++]) {
    if (octet === S.barreInverse) {
      lireEchappement(curseur, lus);
      continue;
    }
    if (octet === S.parentheseOuvre) profondeur += 1;
    if (octet === S.parentheseFerme) profondeur -= 1;
    if (profondeur === 0) break;
    lus.push(octet);
  }
  return Uint8Array.from(lus);
}

/** Ce que vaut la lettre qui suit une barre inverse : « n » pour un saut de ligne. */
const ECHAPPES: ReadonlyMap<number, number> = new Map(
  [...'nrtbf'].map((lettre, rang) => [lettre.charCodeAt(0), '\n\r\t\b\f'.charCodeAt(rang)]),
);

/** Lit ce qui suit une barre inverse : un à trois chiffres octaux, une fin de ligne qui ne compte pas, ou un signe. */
function lireEchappement(curseur: Curseur, lus: number[]): void {
  const { octets } = curseur;
  const octet = octets[curseur.place];
  if (octet === undefined) return;
  if (estOctal(octet)) {
    lus.push(lireOctal(curseur));
    return;
  }
  curseur.place += octet === S.retour && octets[curseur.place + 1] === S.saut ? 2 : 1;
  if (octet !== S.retour && octet !== S.saut) lus.push(ECHAPPES.get(octet) ?? octet);
}

const estOctal = (octet: number | undefined): octet is number =>
  octet !== undefined && octet >= S.zero && octet <= S.sept;

function lireOctal(curseur: Curseur): number {
  const limite = curseur.place + 3;
  let lu = 0;
  for (let octet = curseur.octets[curseur.place]; estOctal(octet) && curseur.place < limite; ) {
    lu = lu * 8 + octet - S.zero;
    octet = curseur.octets[++curseur.place];
  }
  return lu & 0xff;
}
