import { type KitSource, kitSource } from '../model/kit-source.ts';
import type { Entree, Fichier, Lecture } from './entree.ts';
import { lireFichier } from './fichier.ts';

/** Un kit lu, ou non, avec ses propres diagnostics : un kit fautif n’empêche pas de lire les autres. */
export interface KitLu extends Lecture<Entree<KitSource>> {
  /** Nom du dossier du kit. */
  dossier: string;
  fichier: string;
}

/** Lit les kits : kits/<dossier>/kit.mdx. Un dossier dont le nom commence par « _ » est un modèle, pas un kit. */
export function lireKits(fichiers: readonly Fichier[]): KitLu[] {
  return fichiers
    .flatMap((fichier) => {
      const dossier = /^kits\/([^/_][^/]*)\/kit\.mdx$/.exec(fichier.chemin)?.[1];
      return dossier ? [{ dossier, fichier: fichier.chemin, ...lireFichier(fichier, kitSource) }] : [];
    })
    .sort((a, b) => (a.dossier < b.dossier ? -1 : 1));
}
