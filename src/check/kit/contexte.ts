import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { LectureDImage } from '../../images/lecture.ts';
import type { Entree } from '../../load/entree.ts';
import type { KitLu } from '../../load/kits.ts';
import type { Socle } from '../../load/socle.ts';
import type { Decoupage } from '../../model/decoupage.ts';
import type { KitSource } from '../../model/kit-source.ts';

/** Ce qu’il faut connaître hors d’un kit pour le contrôler. */
export interface Contexte {
  socle: Socle;
  decoupage: Decoupage;
  /** Tous les kits lus, pour l’unicité des identifiants. */
  kits: readonly KitLu[];
  /** Lit l’image d’un fichier, à un chemin donné depuis la racine du dépôt ; rien si ce fichier n’existe pas. */
  image: (chemin: string) => LectureDImage | undefined;
  /** Date de référence, AAAA-MM-JJ ; à défaut, celle du socle : un contrôle ne dépend pas de l’horloge. */
  aujourdhui?: string | undefined;
  /** Points de code que la police du PDF sait dessiner. */
  police: ReadonlySet<number>;
}

/** Une règle, ou une famille de règles, sur un kit dont l’en-tête a la bonne forme. */
export type ControleDeKit = (kit: Entree<KitSource>, contexte: Contexte) => Diagnostic[];

/** Dossier d’un kit : kits/<dossier>/kit.mdx. */
export function dossierDe(kit: Entree<KitSource>): string {
  return kit.fichier.split('/').at(-2) ?? '';
}
