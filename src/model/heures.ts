/** Les heures : minutes depuis minuit dans les calculs, « 9 h 05 » à la lecture. */

const NBSP = '\u00A0';

/** Vrai si un texte est une heure HH:MM, de 00:00 à 23:59. */
export function estHeure(texte: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(texte);
}

/** Minutes depuis minuit d’une heure HH:MM. Une heure impossible lève une erreur : demandez d’abord à `estHeure`. */
export function minutesDe(heure: string): number {
  if (!estHeure(heure)) throw new RangeError(`« ${heure} » n’est pas une heure`);
  return Number(heure.slice(0, 2)) * 60 + Number(heure.slice(3));
}

/** « 9 h », « 12 h 30 », « 9 h 05 », avec des espaces insécables. */
export function heureLue(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const suffix = rest === 0 ? '' : `${NBSP}${String(rest).padStart(2, '0')}`;
  return `${hours}${NBSP}h${suffix}`;
}

/** Une durée : « 45 min », « 2 h », « 1 h 30 ». */
export function dureeLue(minutes: number): string {
  return minutes < 60 ? `${minutes}${NBSP}min` : heureLue(minutes);
}
