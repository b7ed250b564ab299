import type { Reponses } from '../../model/saisie.ts';

/** Ce que contient un champ ; vide ou décoché, il n’a pas de réponse. */
export type Valeur = string | boolean;

/** Des réponses, changées par d’autres plus récentes. Les autres restent, même celles qu’aucun champ ne montre. */
export function changer(reponses: Reponses, changements: ReadonlyMap<string, Valeur>): Reponses {
  const apres = new Map([...Object.entries(reponses), ...changements]);
  // fromEntries écrit un nom comme « __proto__ » en simple donnée ; une affectation, non.
  return Object.fromEntries([...apres].filter(([, valeur]) => valeur !== '' && valeur !== false));
}

/** Vrai si rien n’est répondu. */
export const estVide = (reponses: Reponses): boolean => Object.keys(reponses).length === 0;
