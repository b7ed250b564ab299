import type { ActionDExperience, DUREES_DE_SEANCE } from '../../../model/experience.ts';
import { dureeLue } from '../../../model/heures.ts';

/** Des rencontres de même durée, telles que la source les compte. */
export interface SeancesComptees {
  nombre: number;
  duree: keyof typeof DUREES_DE_SEANCE;
  /** Heures par rencontre, si la source les donne. */
  heures: number | null;
}

const NBSP = '\u00A0';
const fois = (nombre: number, mot: string): string => `${nombre}${NBSP}${mot}${nombre > 1 ? 's' : ''}`;

/** Les rencontres que comptent des actions, celles de même durée réunies, dans l’ordre où on les lit. */
export function seancesDe(actions: readonly Pick<ActionDExperience, 'seances'>[]): SeancesComptees[] {
  const parDuree = new Map<string, SeancesComptees>();
  for (const { seances } of actions) {
    if (!seances) continue;
    const { nombre, duree } = seances;
    const heures = seances.heures ?? null;
    const cle = `${duree} ${heures}`;
    parDuree.set(cle, { nombre: nombre + (parDuree.get(cle)?.nombre ?? 0), duree, heures });
  }
  return [...parDuree.values()];
}

/** Nombre de rencontres, toutes durées réunies. */
export function nombreDe(seances: readonly SeancesComptees[]): number {
  return seances.reduce((total, { nombre }) => total + nombre, 0);
}

/** Les heures que la source donne, et le nombre de rencontres qu’elles couvrent ; null si elle n’en donne aucune. */
export function heuresDe(seances: readonly SeancesComptees[]): { total: number; rencontres: number } | null {
  const donnees = seances.filter(({ heures }) => heures !== null);
  if (donnees.length === 0) return null;
  return {
    total: donnees.reduce((total, { nombre, heures }) => total + nombre * (heures ?? 0), 0),
    rencontres: nombreDe(donnees),
  };
}

/** « 12 h », ou « 12 h pour 4 rencontres sur 6 » quand la source ne les donne pas toutes ; null si elle n’en donne aucune. */
export function heuresLues(seances: readonly SeancesComptees[]): string | null {
  const heures = heuresDe(seances);
  if (!heures) return null;
  const total = dureeLue(heures.total * 60);
  return heures.rencontres === nombreDe(seances)
    ? total
    : `${total} pour ${fois(heures.rencontres, 'rencontre')} sur ${nombreDe(seances)}`;
}

/** Des rencontres de même durée, en toutes lettres : « 3 demi-journées », « 4 rencontres de 3 h ». */
export function seancesLues({ nombre, duree, heures }: SeancesComptees): string {
  switch (duree) {
    case 'demi-journee':
      return fois(nombre, 'demi-journée');
    case 'journee':
      return fois(nombre, 'journée');
    case 'soiree':
      return fois(nombre, 'soirée');
    case 'heures':
      if (heures !== null) return `${fois(nombre, 'rencontre')} de ${dureeLue(heures * 60)}`;
      return `${fois(nombre, 'rencontre')}, durée non précisée`;
    case 'non-precisee':
      return `${fois(nombre, 'rencontre')}, durée non précisée`;
  }
}

/** Toutes les rencontres d’un programme : « 6 demi-journées », ou « 9 rencontres : 2 journées ; 7 de durée non précisée ». */
export function rencontresLues(seances: readonly SeancesComptees[]): string {
  const [seule] = seances;
  if (seule && seances.length === 1) return seancesLues(seule);
  const parts = seances.map((part) =>
    part.duree === 'non-precisee' ? `${part.nombre} de durée non précisée` : seancesLues(part),
  );
  return `${fois(nombreDe(seances), 'rencontre')}\u202F: ${parts.join('\u202F; ')}`;
}
