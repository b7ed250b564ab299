import { type Diagnostic, signaler } from '../diagnostics/diagnostic.ts';
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
      const dossier = dossierDe(fichier);
      const kit = dossier !== undefined && !dossier.startsWith('_');
      return kit ? [{ dossier, fichier: fichier.chemin, ...lireFichier(fichier, kitSource) }] : [];
    })
    .sort((a, b) => (a.dossier < b.dossier ? -1 : 1));
}

/** Ce qu’il y a à dire du reste du dossier des kits : les modèles se lisent comme un kit, tout autre fichier est égaré. */
export function lireModeles(fichiers: readonly Fichier[]): Diagnostic[] {
  return fichiers.flatMap((fichier) => {
    const dossier = dossierDe(fichier);
    if (dossier?.startsWith('_')) return lireFichier(fichier, kitSource).diagnostics;
    const detail = `Le fichier ${fichier.chemin} n’est pas un kit : un kit s’écrit dans kits/<identifiant>/kit.mdx.`;
    return dossier === undefined ? [signaler('L12', { fichier: fichier.chemin }, { detail })] : [];
  });
}

function dossierDe({ chemin }: Fichier): string | undefined {
  return /^kits\/([^/]+)\/kit\.mdx$/.exec(chemin)?.[1];
}
