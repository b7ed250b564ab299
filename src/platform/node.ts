import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Fichier } from '../load/entree.ts';

/** Lit tous les fichiers de contenu (.mdx, .yaml) d’un dossier, dans l’ordre de leurs chemins ; [] s’il n’existe pas. */
export function lireContenus(racine: string, dossier: string): Fichier[] {
  return listerFichiers(racine, dossier)
    .filter((chemin) => /\.(mdx|yaml)$/.test(chemin))
    .map((chemin) => ({ chemin, texte: readFileSync(join(racine, chemin), 'utf8') }));
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
