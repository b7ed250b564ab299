import { type ZipOptions, zipSync } from 'fflate';
import { type FichierBrut, trier } from './fichier.ts';

/** Déjà compressés : les recompresser n’y gagne rien. Un PDF, lui, perd encore un dixième de son poids. */
const COMPRESSES = /\.(woff2|png|jpe?g|docx)$/i;
const MIDI = 12;

/**
 * Range des fichiers sous un dossier, dans un zip daté d’un jour (AAAA-MM-JJ, de 1980 à 2099). Les mêmes fichiers, dans n’importe quel
 * ordre et sur toute machine, donnent les mêmes octets.
 * @throws {Error} si deux fichiers ont le même chemin.
 */
export function zipper(dossier: string, fichiers: readonly FichierBrut[], jour: string): Uint8Array {
  const mtime = dateDesEntrees(jour);
  const entrees: Record<string, [Uint8Array, ZipOptions]> = {};
  for (const { chemin, octets } of trier(fichiers)) {
    const nom = `${dossier}/${chemin}`;
    if (entrees[nom]) throw new Error(`Deux fichiers de l’archive ont le même chemin\u00A0: ${nom}.`);
    entrees[nom] = [octets, { level: COMPRESSES.test(chemin) ? 0 : 9, mtime }];
  }
  return zipSync(entrees);
}

/**
 * Un zip n’a pas de fuseau : fflate y écrit l’heure de la machine. Cette date a donc ce jour, à midi, dans le fuseau de la machine quel
 * qu’il soit ; midi existe tous les jours, minuit non.
 */
export function dateDesEntrees(jour: string): Date {
  const [year = 0, month = 1, day = 1] = jour.split('-').map(Number);
  return new Date(year, month - 1, day, MIDI);
}
