import { ajouterJours } from './calendrier.ts';

/** Jours fériés à date fixe. Source : code du travail, art. L. 3133-1. */
const FIXES: readonly (readonly [string, string])[] = [
  ['01-01', 'jour de l’An'],
  ['05-01', 'fête du Travail'],
  ['05-08', 'victoire de 1945'],
  ['07-14', 'fête nationale'],
  ['08-15', 'Assomption'],
  ['11-01', 'Toussaint'],
  ['11-11', 'armistice de 1918'],
  ['12-25', 'Noël'],
];

/** Jours fériés qui suivent Pâques, en jours. */
const MOBILES: readonly (readonly [number, string])[] = [
  [1, 'lundi de Pâques'],
  [39, 'Ascension'],
  [50, 'lundi de Pentecôte'],
];

/** Moselle, Bas-Rhin, Haut-Rhin : deux jours fériés de plus. Source : code du travail, art. L. 3134-13. */
const ALSACE_MOSELLE: ReadonlySet<string> = new Set(['57', '67', '68']);

/** Commémoration de l’abolition de l’esclavage. Source : code du travail, art. L. 3422-2. */
const ABOLITION: Readonly<Record<string, string>> = {
  971: '05-27',
  972: '05-22',
  973: '06-10',
  974: '12-20',
  976: '04-27',
};

/** Dimanche de Pâques d’une année du calendrier grégorien (algorithme de Meeus, Jones et Butcher). */
export function paques(annee: number): string {
  const [a, b, c] = [annee % 19, Math.floor(annee / 100), annee % 100];
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const rank = h + l - 7 * m + 114;
  return le(annee, `${pad(Math.floor(rank / 31), 2)}-${pad((rank % 31) + 1, 2)}`);
}

/**
 * Jours fériés d’une année dans au moins un des départements donnés : date → nom. Deux fêtes le même jour donnent
 * leurs deux noms.
 */
export function joursFeries(
  annee: number,
  departements: readonly string[] = [],
): ReadonlyMap<string, string> {
  const easter = paques(annee);
  const fixed = [...FIXES];
  const movable = [...MOBILES];
  if (departements.some((code) => ALSACE_MOSELLE.has(code))) {
    fixed.push(['12-26', 'Saint-Étienne']);
    movable.push([-2, 'Vendredi saint']);
  }
  for (const day of new Set(departements.flatMap((code) => ABOLITION[code] ?? []))) {
    fixed.push([day, 'abolition de l’esclavage']);
  }
  const holidays = new Map<string, string>();
  const add = (date: string, nom: string): void => {
    const other = holidays.get(date);
    holidays.set(date, other ? `${other}, ${nom}` : nom);
  };
  for (const [day, nom] of fixed) add(le(annee, day), nom);
  for (const [days, nom] of movable) add(ajouterJours(easter, days), nom);
  return holidays;
}

const pad = (number: number, length: number): string => String(number).padStart(length, '0');
const le = (annee: number, jour: string): string => `${pad(annee, 4)}-${jour}`;
