import type { Kit, SeanceAssemblee, SessionAssemblee } from '../model/kit.ts';

/** Les séances d’un kit qui ont une date, session par session : celles de l’agenda. */
export function seancesDatees({
  sessions,
}: Pick<Kit, 'sessions'>): { session: SessionAssemblee; seance: SeanceAssemblee }[] {
  return sessions.flatMap((session) =>
    session.seances.filter(({ date }) => date !== null).map((seance) => ({ session, seance })),
  );
}
