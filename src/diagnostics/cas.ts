/** Changer des passages d’un fichier, écrire un fichier entier, ou en retirer un. */
export interface Changement {
  dans?: string;
  /** Passage écrit une seule fois dans le fichier → ce qui le remplace. */
  changer?: Record<string, string>;
  /** Le même, pour un long passage. */
  remplacer?: string;
  par?: string;
  ecrire?: string;
  texte?: string;
  retirer?: string;
}

/** Une faute mise dans la base valide, et tout ce que le contrôle doit en dire. Voir exemples/LISEZMOI.md. */
export interface Cas extends Changement {
  cas: string;
  puis?: Changement[];
  /** Jour du contrôle ; à défaut, la date du socle. */
  aujourdhui?: string;
  attendu: string;
}

/** Les cas d’une règle, du plus parlant aux autres. */
export interface CasDeRegle {
  regle: string;
  cas: Cas[];
}

/** Les passages qu’un changement remplace, et ce qui les remplace. */
export function passages({ changer = {}, remplacer, par = '' }: Changement): (readonly [string, string])[] {
  return remplacer === undefined ? Object.entries(changer) : [[remplacer, par]];
}
