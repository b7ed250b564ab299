/** Une erreur interdit de construire ce qu’elle vise ; un avertissement, non. */
export type Gravite = 'erreur' | 'avertissement';

/** Une règle de contrôle. `V` : les valeurs que son message cite. */
export interface Regle<V> {
  gravite: Gravite;
  /** Vrai pour les valeurs qui font d’un avertissement une erreur. */
  erreurSi?: (valeurs: V) => boolean;
  /** Ce qui doit être vrai, en une phrase. */
  objet: string;
  /** Pourquoi la règle existe, pour qui n’écrit pas de code ; avec sa source de droit ou de fait, s’il y en a une. */
  raison: string;
  /** Ce que la personne lit : où, ce qui a été trouvé, ce qui était attendu. */
  message: (valeurs: V) => string;
  /** Comment réparer. */
  conseil: string;
}

/** Déclare une règle en gardant le type exact des valeurs de son message. */
export function regle<V>(definition: Regle<V>): Regle<V> {
  return definition;
}

export const erreur = 'erreur' as const;
export const avertissement = 'avertissement' as const;
