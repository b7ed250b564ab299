import { closeSync, lstatSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { FichierBrut } from '../archive/fichier.ts';
import type { Fichier } from '../load/entree.ts';

const CONTENU = /\.(mdx|yaml)$/;
/** Lit tous les fichiers de contenu (.mdx, .yaml) d’un dossier, dans l’ordre de leurs chemins ; [] s’il n’existe pas. */
export function lireContenus(racine: string, dossier: string): Fichier[] {
  return listerFichiers(racine, dossier)
    .filter((chemin) => CONTENU.test(chemin))
    .map((chemin) => ({ chemin, texte: readFileSync(join(racine, chemin), 'utf8') }));
}

/** Lit les octets des fichiers de contenu d’un dossier, dans l’ordre de leurs chemins ; [] s’il n’existe pas. */
export function lireSources(racine: string, dossier: string): FichierBrut[] {
  const chemins = listerFichiers(racine, dossier);
  return lireOctets(
    racine,
    chemins.filter((chemin) => CONTENU.test(chemin)),
  );
}

/** Lit les octets de fichiers, dont les chemins partent de la racine. */
export function lireOctets(racine: string, chemins: readonly string[]): FichierBrut[] {
  return chemins.map((chemin) => ({ chemin, octets: new Uint8Array(readFileSync(join(racine, chemin))) }));
}

/**
 * Lit au plus `max` octets d’un fichier ; rien s’il n’existe pas, ne se lit pas, ou n’est pas un fichier ordinaire : un lien mènerait hors
 * du dépôt.
 */
export function lireAuPlus(racine: string, chemin: string, max: number): Uint8Array | undefined {
  const path = join(racine, chemin);
  try {
    if (!lstatSync(path).isFile()) return undefined;
    const file = openSync(path, 'r');
    try {
      const octets = new Uint8Array(max);
      let length = 0;
      for (let read = -1; read !== 0 && length < max; length += read) {
        read = readSync(file, octets, length, max - length, null);
      }
      return octets.subarray(0, length);
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}

/** Chemins de tous les fichiers d’un dossier, depuis la racine, avec des « / », triés. */
export function listerFichiers(racine: string, dossier: string): string[] {
  try {
    return readdirSync(join(racine, dossier), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(racine, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
