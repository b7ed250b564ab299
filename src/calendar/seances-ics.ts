import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import { jourDe } from '../model/calendrier.ts';
import {
  jourDuKit,
  type Kit,
  type ModuleAssemble,
  type SeanceAssemblee,
  type SessionAssemblee,
} from '../model/kit.ts';
import { seancesDatees } from './seances-datees.ts';

interface Contexte {
  kit: Kit;
  session: SessionAssemblee;
  /** Adresse du kit sur le site, terminée par « / ». */
  adresse: string;
}

/**
 * Le calendrier d’un kit : un évènement par séance datée, à l’heure du territoire, avec un identifiant stable. `undefined` si aucune
 * séance n’a de date. Source du format : RFC 5545.
 */
export function seancesIcs(kit: Kit, adresse: string): string | undefined {
  const dated = seancesDatees(kit);
  if (dated.length === 0) return undefined;
  const calendar = ical({
    name: kit.titre,
    prodId: { company: 'Premiers Pas', product: 'socle et kits', language: 'FR' },
    method: ICalCalendarMethod.PUBLISH,
    // Sans fuseau de calendrier, DTSTAMP s’écrit en UTC comme le veut la RFC ; chaque évènement garde le fuseau du territoire.
    timezone: { name: null, generator: vtimezone },
  });
  for (const { session, seance } of dated) {
    calendar.createEvent(evenement(seance, { kit, session, adresse }));
  }
  return calendar.toString();
}

function evenement(seance: SeanceAssemblee, { kit, session, adresse }: Contexte) {
  const module = kit.modules.find(({ id }) => id === seance.module) as ModuleAssemble;
  const date = seance.date as string;
  const page = `${adresse}${module.slug}/`;
  const revision = jourDuKit(kit);
  return {
    id: `${kit.id}-${session.id}-${module.slug}@premiers-pas`,
    // Un numéro qui croît avec la relecture du kit : les agendas remplacent alors l’ancienne version.
    sequence: jourDe(revision),
    stamp: new Date(`${revision}T00:00:00Z`),
    summary: `Premiers Pas, ${module.id} : ${module.titre}`,
    description: [module.intention, `Déroulé : ${page}`].join('\n\n'),
    url: page,
    location: lieu(seance),
    status: ICalEventStatus.CONFIRMED,
    timezone: kit.territoire.fuseau,
    ...heures(date, seance),
  };
}

function heures(date: string, { debut, fin }: SeanceAssemblee) {
  return debut === null || fin === null
    ? { start: instant(date, 0), allDay: true }
    : { start: instant(date, debut), end: instant(date, fin) };
}

/**
 * Une date dont l’heure locale, sur cette machine, est l’heure voulue : ical-generator relit ces composantes telles quelles et les écrit
 * dans le fuseau du territoire, quel que soit celui de la machine.
 */
function instant(date: string, minutes: number): Date {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(year, month - 1, day, Math.floor(minutes / 60), minutes % 60);
}

function lieu({ lieu: place, visio }: SeanceAssemblee): string {
  const parts = place ? [place.nom, place.commune, place.acces] : [];
  return [...parts, visio ? 'en visioconférence' : null].filter((part) => part !== null).join(', ');
}

/** La bibliothèque résout les alias (Guadeloupe → Porto Rico) : on rend au bloc le nom que citent les évènements. */
function vtimezone(fuseau: string): string {
  const [block = '', id = ''] = tzlib_get_ical_block(fuseau) as string[];
  return block.replaceAll(id.replace('TZID=', ''), fuseau);
}
