import { dateLongue, ecartEnJours } from '../model/calendrier.ts';
import { heureLue, minutesDe } from '../model/heures.ts';
import type { SeanceAssemblee, SequenceAssemblee, SessionAssemblee } from '../model/kit.ts';
import type { Version } from '../model/minutage.ts';
import { CRENEAUX, type Seance, type Session } from '../model/session.ts';
import { type Groupe, groupeDe } from './groupe.ts';
import { assembleSequences } from './sequences.ts';
import type { SocleAssemble } from './socle.ts';

/** La session d’un kit qui n’en a pas encore : six séances à dater, dans l’ordre des modules. */
export function sessionADater(socle: SocleAssemble): Session {
  return {
    id: 'a-dater',
    libelle: 'Session à dater',
    version: 'longue',
    seances: socle.modules.map(({ donnees }) => ({
      module: donnees.id,
      creneau: 'matin' as const,
      animateurs: [],
      visio: false,
    })),
  };
}

/** Une session datée : jours lus, horaires de chaque séquence, amplitude. */
export function assembleSession(session: Session, socle: SocleAssemble): SessionAssemblee {
  const groupe = groupeDe(session.idees, session.participants);
  const seances = session.seances.map((seance, rang) =>
    assembleSeance(seance, rang + 1, socle, { session: session.id, groupe, version: session.version }),
  );
  const dates = seances.flatMap(({ date }) => date ?? []);
  const [first, last] = [dates[0], dates.at(-1)];
  const datee = dates.length === seances.length;
  return {
    id: session.id,
    libelle: session.libelle,
    datee,
    idees: session.idees ?? null,
    participants: session.participants ?? null,
    groupe,
    gratuit: session.gratuit ?? null,
    rythmeLu: socle.identite.rythmes.find(({ id }) => id === session.rythme)?.titre ?? null,
    version: session.version,
    amplitudeJours: datee && first && last ? ecartEnJours(first, last) + 1 : null,
    point90Lu: session.point90 ? dateLongue(session.point90) : null,
    seances,
  };
}

function assembleSeance(
  seance: Seance,
  rang: number,
  socle: SocleAssemble,
  { session, groupe, version }: { session: string; groupe: Groupe; version: Version },
): SeanceAssemblee {
  const debut = seance.debut ? minutesDe(seance.debut) : null;
  const module = socle.modules.find(({ donnees }) => donnees.id === seance.module);
  const horaires = module ? assembleSequences(module, socle, { groupe, version, debut }) : [];
  const fin = seance.fin ? minutesDe(seance.fin) : finCalculee(debut, horaires);
  return {
    cle: `${session}-${seance.module.toLowerCase()}`,
    rang,
    module: seance.module,
    titre: module?.donnees.titre ?? '',
    date: seance.date ?? null,
    dateLue: seance.date ? dateLongue(seance.date) : null,
    creneauLu: CRENEAUX[seance.creneau],
    debut,
    fin,
    debutLu: debut === null ? null : heureLue(debut),
    finLue: fin === null ? null : heureLue(fin),
    lieu: seance.lieu
      ? {
          nom: seance.lieu.nom,
          commune: seance.lieu.commune ?? null,
          acces: acces(seance.lieu.accesPmr),
          transport: seance.lieu.transport ?? null,
        }
      : null,
    animateurs: seance.animateurs,
    intervenant: seance.intervenant ?? null,
    visio: seance.visio,
    horaires: horaires.map(({ id, titre, minutes, debutLu, finLue }) => ({
      sequence: id,
      titre,
      minutes,
      debutLu,
      finLue,
    })),
  };
}

/** L’heure de fin que le kit n’écrit pas : celle de la dernière séquence. */
function finCalculee(debut: number | null, horaires: readonly SequenceAssemblee[]): number | null {
  return debut === null ? null : debut + (horaires.at(-1)?.fin ?? 0);
}

function acces(accesPmr: boolean | null | undefined): string | null {
  if (accesPmr == null) return null;
  return accesPmr ? 'accessible en fauteuil' : 'non accessible en fauteuil';
}
