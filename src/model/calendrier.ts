/**
 * Le calendrier, sans horloge ni langue de la machine. Une date est un texte AAAA-MM-JJ ; un jour, le nombre de jours depuis le
 * 1er janvier 1970. Une date impossible lève une erreur : demandez d’abord à `estDate`.
 */

const MILLISECONDES = 86_400_000;

export const JOURS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const;
export type Jour = (typeof JOURS)[number];

const MOIS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
);

/** Vrai si un texte s’écrit AAAA-MM-JJ et que ce jour existe. */
export function estDate(texte: string): boolean {
  return lire(texte) !== undefined;
}

/** Numéro du jour d’une date. */
export function jourDe(iso: string): number {
  const jour = lire(iso);
  if (jour === undefined) throw new RangeError(`« ${iso} » n’est pas une date`);
  return jour;
}

/** Date d’un numéro de jour. */
export function isoDe(jour: number): string {
  return new Date(jour * MILLISECONDES).toISOString().slice(0, 10);
}

/** Jours de `debut` à `fin` : positif si `fin` vient après. */
export function ecartEnJours(debut: string, fin: string): number {
  return jourDe(fin) - jourDe(debut);
}

/** La date qui vient `jours` jours après. */
export function ajouterJours(iso: string, jours: number): string {
  return isoDe(jourDe(iso) + jours);
}

/** Mois entiers écoulés de `debut` à `fin`. */
export function moisEcoules(debut: string, fin: string): number {
  const [a, b] = [parties(debut), parties(fin)];
  return (b.annee - a.annee) * 12 + (b.mois - a.mois) - (b.quantieme < a.quantieme ? 1 : 0);
}

/** « lundi », « mardi »… */
export function nomDuJour(iso: string): Jour {
  const sinceMonday = (jourDe(iso) + 3) % 7; // le 1er janvier 1970 était un jeudi
  return JOURS[(sinceMonday + 7) % 7] as Jour;
}

/** « mardi 2 mars 2027 », « vendredi 1er janvier 2027 ». */
export function dateLongue(iso: string): string {
  const { annee, mois, quantieme } = parties(iso);
  return `${nomDuJour(iso)} ${quantieme === 1 ? '1er' : quantieme} ${MOIS[mois - 1]} ${annee}`;
}

function lire(texte: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(texte)) return undefined;
  const time = Date.parse(`${texte}T00:00:00Z`);
  // « 2027-02-30 » est illisible ou glisse au 2 mars, selon le moteur : on relit pour s’en assurer.
  return !Number.isNaN(time) && isoDe(time / MILLISECONDES) === texte ? time / MILLISECONDES : undefined;
}

function parties(iso: string): { annee: number; mois: number; quantieme: number } {
  const [annee = 0, mois = 0, quantieme = 0] = isoDe(jourDe(iso)).split('-').map(Number);
  return { annee, mois, quantieme };
}
