import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** Un fichier tel qu’il est sur le disque : son chemin, avec des « / », et ses octets. */
export interface FichierBrut {
  chemin: string;
  octets: Uint8Array;
}

/** Les mêmes fichiers, dans l’ordre de leurs chemins : le même sur toute machine. */
export const trier = (fichiers: readonly FichierBrut[]): FichierBrut[] =>
  [...fichiers].sort((a, b) => (a.chemin < b.chemin ? -1 : 1));

/** L’empreinte d’un fichier : SHA-256 de ses octets, 64 chiffres hexadécimaux. */
export const sha256De = ({ octets }: FichierBrut): string => bytesToHex(sha256(octets));
