/** Ce qu’il faut savoir d’une séquence pour la minuter. Durées en minutes. */
export interface SequenceMinutee {
  minutes: number;
  parIdee: number;
  minutesCourtes: number;
  parIdeeCourtes: number;
  absorbe: boolean;
}

/** longue : 210 minutes par séance ; courte : 180. */
export type Version = 'longue' | 'courte';

/** Nombre d’idées pour lequel les durées sont écrites ; c’est aussi le plus grand groupe (règle R41). */
export const IDEES_DE_REFERENCE = 10;

/** Le plus petit groupe pour lequel le parcours est conçu (règle R41). */
export const IDEES_MINIMALES = 5;

/** Pas de répartition du temps libéré, en minutes. */
const PAS = 5;

/**
 * Minutes de chaque séquence pour un nombre d’idées de 5 à 10. Une séquence perd `parIdee` minutes par idée en
 * moins ; le temps libéré va aux séquences qui absorbent, en parts égales arrondies aux cinq minutes inférieures, le reste à la
 * dernière : la somme ne change pas. Source : dossier métier, 2.2. Au-delà de dix idées ou en deçà de cinq, les
 * durées sont celles de la borne la plus proche (deux groupes, ou des pairs invités).
 */
export function minuter(sequences: readonly SequenceMinutee[], idees: number, version: Version): number[] {
  const missing = IDEES_DE_REFERENCE - Math.min(IDEES_DE_REFERENCE, Math.max(IDEES_MINIMALES, idees));
  const full = sequences.map((s) => (version === 'longue' ? s.minutes : s.minutesCourtes));
  const freed = sequences.map((s) => missing * (version === 'longue' ? s.parIdee : s.parIdeeCourtes));
  const shares = repartir(
    freed.reduce((sum, minutes) => sum + minutes, 0),
    sequences.filter((s) => s.absorbe).length,
  );
  const absorbers = sequences.map((s, index) => (s.absorbe ? index : -1)).filter((index) => index >= 0);
  return full.map(
    (minutes, index) => minutes - (freed[index] ?? 0) + (shares[absorbers.indexOf(index)] ?? 0),
  );
}

function repartir(total: number, parts: number): number[] {
  if (parts === 0) return [];
  const share = Math.floor(total / parts / PAS) * PAS;
  return Array.from({ length: parts }, (_, index) =>
    index === parts - 1 ? total - share * (parts - 1) : share,
  );
}
