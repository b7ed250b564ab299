import { type Diagnostic, estErreur, trier } from '../diagnostics/diagnostic.ts';
import type { Fichier } from '../load/entree.ts';
import { type KitLu, lireKits, lireModeles } from '../load/kits.ts';
import { lireSocle, type Socle } from '../load/socle.ts';
import type { Decoupage } from '../model/decoupage.ts';
import { sansConsequences } from './consequences.ts';
import { type Contexte, controlerKit } from './kit.ts';
import { controlerSocle } from './socle.ts';

/** Un kit et tout ce qu’il y a à en dire, lecture et règles, dans l’ordre de lecture. */
export interface KitControle extends KitLu {
  /** Vrai si une erreur interdit de le construire. */
  fautif: boolean;
}

/** Ce que le contrôle de tous les contenus a trouvé, et ce qu’on peut construire. */
export interface Controle {
  /** Absent si l’identité du socle est illisible : aucun kit ne peut alors être contrôlé. */
  socle: Socle | undefined;
  /** Vrai si une erreur du socle interdit de construire quoi que ce soit. */
  socleFautif: boolean;
  kits: KitControle[];
  /** Dossiers des kits à laisser de côté. */
  kitsFautifs: string[];
  /** Tous les diagnostics, socle et kits, dans l’ordre de lecture. */
  diagnostics: Diagnostic[];
}

/**
 * Contrôle tous les contenus : le socle, puis chaque kit pour lui-même. Un kit fautif n’empêche pas les autres ; pure, donc la
 * même dans le terminal, à la construction et dans le navigateur.
 */
export function controlerTout(
  fichiers: readonly Fichier[],
  decoupage: Decoupage,
  options: Pick<Contexte, 'image' | 'aujourdhui' | 'police'>,
): Controle {
  const dansKits = fichiers.filter(({ chemin }) => chemin.startsWith('kits/'));
  const lecture = lireSocle(fichiers.filter(({ chemin }) => !chemin.startsWith('kits/')));
  const socle = lecture.valeur;
  const regles = socle ? controlerSocle(socle, decoupage, options.police) : [];
  const duSocle = [...lecture.diagnostics, ...sansConsequences(regles, lecture.diagnostics)];
  const lus = lireKits(dansKits);
  const kits = lus.map((kit) => {
    const duKit = socle ? controlerKit(kit, { ...options, socle, decoupage, kits: lus }) : [];
    const diagnostics = trier([...kit.diagnostics, ...sansConsequences(duKit, lecture.diagnostics)]);
    return { ...kit, diagnostics, fautif: !kit.valeur || diagnostics.some(estErreur) };
  });
  return {
    socle,
    socleFautif: !socle || duSocle.some(estErreur),
    kits,
    kitsFautifs: kits.filter(({ fautif }) => fautif).map(({ dossier }) => dossier),
    diagnostics: trier([
      ...duSocle,
      ...lireModeles(dansKits),
      ...kits.flatMap(({ diagnostics }) => diagnostics),
    ]),
  };
}
