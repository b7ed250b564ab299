import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** Word refuse un nom de signet plus long, et une étiquette de contrôle plus longue. */
const SIGNET = 40;
export const ETIQUETTE = 64;
const EMPREINTE = 8;

/** Le nom Word d’une ancre : lettres, chiffres et « _ ». « m1-accueil » devient « m1_accueil ». */
export function signet(ancre: string): string {
  return abreger(ancre.replace(/[^A-Za-z0-9]/g, '_'), SIGNET);
}

/** Un nom de `max` signes au plus ; coupé, il finit par son empreinte, pour que deux noms restent deux noms. */
export function abreger(nom: string, max: number): string {
  if (nom.length <= max) return nom;
  const empreinte = bytesToHex(sha256(new TextEncoder().encode(nom))).slice(0, EMPREINTE);
  return `${nom.slice(0, max - EMPREINTE - 1)}_${empreinte}`;
}
