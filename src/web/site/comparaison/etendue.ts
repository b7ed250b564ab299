import type { ExperienceDonnees } from '../../../model/experience.ts';

/** Un mois moyen : 365,25 jours sur douze. */
export const JOURS_PAR_MOIS = 365.25 / 12;

const NBSP = '\u00A0';

/** Ce que la source mesure d’une étendue. */
type Mesures = Pick<NonNullable<ExperienceDonnees['etendue']>, 'jours' | 'mois' | 'moisCivils'>;

/** Une durée en jours, bornes comprises : la plus courte et la plus longue que permet ce que dit la source. */
export interface Jours {
  de: number;
  a: number;
}

/**
 * L’étendue d’un programme en jours ; null si la source ne donne que des mots. Des mois civils n’ont pas de bornes : de novembre à
 * janvier, un programme dure au moins décembre et deux jours, au plus trois mois.
 */
export function joursDe({ jours, mois, moisCivils }: Mesures): Jours | null {
  if (jours) return { de: jours, a: jours };
  if (mois) return { de: enJours(mois), a: enJours(mois) };
  const touches = moisCivils.length;
  if (touches === 0) return null;
  return { de: touches === 1 ? 1 : enJours(touches - 2) + 2, a: enJours(touches) };
}

/** « 30,4 » : ce que vaut un mois, dit à qui lit l’échelle. */
export const JOURS_PAR_MOIS_LUS = JOURS_PAR_MOIS.toFixed(1).replace('.', ',');

function enJours(mois: number): number {
  return Math.round(mois * JOURS_PAR_MOIS);
}

/** « 50 jours », « de 21 à 85 jours ». */
export function joursLus({ de, a }: Jours): string {
  return de === a ? `${a}${NBSP}${a > 1 ? 'jours' : 'jour'}` : `de ${de} à ${a}${NBSP}jours`;
}

/** L’étendue mesurée, dans l’unité de la source : « 50 jours », « 9 mois », « 3 mois cités : environ de 32 à 91 jours ». */
export function mesureLue(etendue: Mesures): string | null {
  const { jours, mois, moisCivils } = etendue;
  if (!jours && mois) return `${String(mois).replace('.', ',')}${NBSP}mois`;
  const mesure = joursDe(etendue);
  if (!mesure || jours) return mesure && joursLus(mesure);
  return `${moisCivils.length}${NBSP}mois ${moisCivils.length > 1 ? 'cités' : 'cité'}\u202F: environ ${joursLus(mesure)}`;
}
