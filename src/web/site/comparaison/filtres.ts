import type { Cles } from './tri.ts';

/** Ce qu’on cherche ; une chaîne vide ne filtre rien. */
export interface Filtres {
  public: string;
  stade: string;
  individuel: string;
  kit: string;
}
export type NomDeFiltre = keyof Filtres;

export const TOUT: Readonly<Filtres> = { public: '', stade: '', individuel: '', kit: '' };

/** La valeur d’un filtre qui cherche ce que la source ne dit pas. */
export const NON_PRECISE = 'non-precise';

/** Vrai si un programme répond à tous les filtres. */
export function correspond(cles: Omit<Cles, 'tri'>, filtres: Filtres): boolean {
  return (
    parmi(cles.publics, filtres.public) &&
    parmi(cles.stades, filtres.stade) &&
    parmi(cles.individuel ? [cles.individuel] : [], filtres.individuel) &&
    parmi(cles.kit ? [cles.kit] : [], filtres.kit)
  );
}

function parmi(valeurs: readonly string[], voulu: string): boolean {
  if (voulu === '') return true;
  return voulu === NON_PRECISE ? valeurs.length === 0 : valeurs.includes(voulu);
}

/** Le résultat, tel qu’on l’annonce : « 5 programmes sur 14 ». */
export function resultatLu(montres: number, total: number): string {
  if (montres === 0) return `Aucun programme sur ${total}. Changez un choix, ou montrez tout.`;
  return montres === total
    ? `${total}\u00A0programmes`
    : `${montres}\u00A0${montres > 1 ? 'programmes' : 'programme'} sur ${total}`;
}
