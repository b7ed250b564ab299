import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { kitDEssai } from '../../tests/kit-d-essai.ts';
import { seancesIcs } from './seances-ics.ts';

const ADRESSE = 'https://premiers-pas.example/kits/essai/';
const lire = (ics: string) => new ICAL.Component(ICAL.parse(ics));
const evenements = (ics: string) =>
  lire(ics)
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

describe('seancesIcs, relu par une autre bibliothèque', () => {
  const kit = kitDEssai();
  const ics = seancesIcs(kit, ADRESSE) ?? '';

  test('un évènement par séance datée, à l’heure de Paris', () => {
    const events = evenements(ics);
    expect(events).toHaveLength(6);
    expect(events.map((e) => `${e.startDate} ${e.startDate.zone.tzid}`)).toEqual([
      '2027-03-02T09:00:00 Europe/Paris',
      '2027-03-09T09:00:00 Europe/Paris',
      '2027-03-16T09:00:00 Europe/Paris',
      '2027-03-23T09:00:00 Europe/Paris',
      '2027-03-30T09:00:00 Europe/Paris',
      '2027-04-06T09:00:00 Europe/Paris',
    ]);
    expect(events.map((e) => e.duration.toSeconds())).toEqual(Array.from({ length: 6 }, () => 210 * 60));
  });

  test('le changement d’heure du 28 mars est dans le fichier : 9 h vaut 8 h puis 7 h UTC', () => {
    const zone = lire(ics).getFirstSubcomponent('vtimezone');
    expect(zone?.getFirstPropertyValue('tzid')).toBe('Europe/Paris');
    const utc = evenements(ics).map((e) => e.startDate.convertToZone(ICAL.Timezone.utcTimezone).hour);
    expect(utc).toEqual([8, 8, 8, 8, 7, 7]);
  });

  test('identifiants stables, lieu, intention et lien de chaque séance', () => {
    const [first] = evenements(ics);
    expect(first?.uid).toBe('essai-printemps-m1@premiers-pas');
    expect(first?.summary).toBe(`Premiers Pas, M1 : ${kit.modules[0]?.titre}`);
    expect(first?.location).toBe('Salle du bourg, accessible en fauteuil');
    expect(first?.description).toContain(kit.modules[0]?.intention);
    expect(first?.description).toContain(`${ADRESSE}m1/`);
  });

  test('mêmes octets, quelle que soit l’heure de la machine', () => {
    const before = process.env['TZ'];
    try {
      for (const zone of ['Pacific/Auckland', 'America/Sao_Paulo', 'UTC']) {
        process.env['TZ'] = zone;
        expect(seancesIcs(kit, ADRESSE)).toBe(ics);
      }
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });

  test('outre-mer, l’heure et le nom du fuseau du département', () => {
    const guadeloupe = seancesIcs(
      { ...kit, territoire: { ...kit.territoire, fuseau: 'America/Guadeloupe' } },
      ADRESSE,
    );
    const [first] = evenements(guadeloupe ?? '');
    expect(first?.startDate.zone.tzid).toBe('America/Guadeloupe');
    expect(first?.startDate.convertToZone(ICAL.Timezone.utcTimezone).hour).toBe(13);
  });

  test.each([
    ['America/Martinique', 13],
    ['America/Cayenne', 12],
    ['America/Miquelon', 12],
    ['America/Marigot', 13],
    ['America/St_Barthelemy', 13],
    ['Indian/Reunion', 5],
    ['Indian/Mayotte', 6],
    ['Pacific/Wallis', 21],
    ['Pacific/Tahiti', 19],
    ['Pacific/Noumea', 22],
  ])('9 h à %s vaut %i h UTC', (fuseau, heure) => {
    const [first] = evenements(
      seancesIcs({ ...kit, territoire: { ...kit.territoire, fuseau } }, ADRESSE) ?? '',
    );
    expect(first?.startDate.zone.tzid).toBe(fuseau);
    expect(first?.startDate.convertToZone(ICAL.Timezone.utcTimezone).hour).toBe(heure);
  });

  test('une date sans heure fait un évènement d’une journée', () => {
    const [session] = kit.sessions;
    if (!session) throw new Error('le kit d’essai a une session');
    const seances = session.seances.map((s) => ({ ...s, debut: null, fin: null }));
    const [first] = evenements(seancesIcs({ ...kit, sessions: [{ ...session, seances }] }, ADRESSE) ?? '');
    expect(first?.startDate.isDate).toBe(true);
  });

  test('aucune date, aucun calendrier', () => {
    const [session] = kit.sessions;
    if (!session) throw new Error('le kit d’essai a une session');
    const seances = session.seances.map((s) => ({ ...s, date: null }));
    expect(seancesIcs({ ...kit, sessions: [{ ...session, seances }] }, ADRESSE)).toBeUndefined();
  });
});
