import type { Lieu } from '../../diagnostics/diagnostic.ts';
import type { Chemin, Entree } from '../../load/entree.ts';
import { estDate, jourDe } from '../../model/calendrier.ts';
import type { KitSource } from '../../model/kit-source.ts';
import { CRENEAUX, type Seance, type Session } from '../../model/session.ts';

/** Une session d’un kit, et de quoi situer ce qu’elle contient. */
export interface SessionSituee {
  session: Session;
  lieu: (chemin?: Chemin) => Lieu;
  seances: SeanceSituee[];
}

/** Une séance, son rang dans la liste (dès zéro), et de quoi situer ses valeurs. */
export interface SeanceSituee {
  seance: Seance;
  rang: number;
  lieu: (cle: keyof Seance) => Lieu;
}

/** Une séance dont la date existe. */
export interface SeanceDatee extends SeanceSituee {
  date: string;
  jour: number;
}

/** Les sessions d’un kit, situées. */
export function sessionsDe(kit: Entree<KitSource>): SessionSituee[] {
  return kit.donnees.sessions.map((session, index) => ({
    session,
    lieu: (chemin = []) => kit.lieu(['sessions', index, ...chemin]),
    seances: session.seances.map((seance, rang) => ({
      seance,
      rang,
      lieu: (cle) => kit.lieu(['sessions', index, 'seances', rang, cle]),
    })),
  }));
}

/** Les séances dont la date existe, dans l’ordre de la liste ; R32 dit les autres. */
export function datees(seances: readonly SeanceSituee[]): SeanceDatee[] {
  return seances.flatMap((situee) => {
    const { date } = situee.seance;
    return date && estDate(date) ? [{ ...situee, date, jour: jourDe(date) }] : [];
  });
}

/** Compare deux séances datées : par jour, puis par moment de la journée. */
export function comparer(a: SeanceDatee, b: SeanceDatee): number {
  const moments = Object.keys(CRENEAUX);
  return a.jour - b.jour || moments.indexOf(a.seance.creneau) - moments.indexOf(b.seance.creneau);
}

/** Paires de séances datées qui se suivent dans le calendrier. */
export function paires(seances: readonly SeanceDatee[]): [SeanceDatee, SeanceDatee][] {
  const sorted = [...seances].sort(comparer);
  return sorted.slice(1).map((next, index) => [sorted[index] as SeanceDatee, next]);
}
