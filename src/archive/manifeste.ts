import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Kit } from '../model/kit.ts';

/** Un fichier d’un kit : son chemin depuis la racine du kit, et ses octets. */
export interface FichierDuKit {
  chemin: string;
  octets: Uint8Array;
}

/** Ce qu’un kit a reçu et ce qu’il a donné : version du socle, sections d’origine, SHA-256 de chaque fichier. */
export function manifeste(kit: Kit, fichiers: readonly FichierDuKit[]): string {
  const contenu = {
    kit: kit.id,
    titre: kit.titre,
    statut: kit.statut,
    dateRevision: kit.dateRevision,
    socle: { version: kit.socle.version, date: kit.socle.date, licence: kit.socle.licence },
    sections: kit.provenance.map(({ section, fichier, origine, empreinte }) => ({
      section,
      fichier,
      origine,
      empreinte,
    })),
    fichiers: [...fichiers]
      .sort((a, b) => (a.chemin < b.chemin ? -1 : 1))
      .map(({ chemin, octets }) => ({ chemin, octets: octets.length, sha256: bytesToHex(sha256(octets)) })),
  };
  return `${JSON.stringify(contenu, null, 2)}\n`;
}
