import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Empreinte d’une valeur JSON : seize chiffres hexadécimaux du SHA-256 de son écriture canonique (clés triées). */
export function empreinte(valeur: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonique(valeur)))).slice(0, 16);
}

function canonique(valeur: unknown): string {
  return JSON.stringify(valeur, (_key, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
