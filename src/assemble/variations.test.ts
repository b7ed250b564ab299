import { describe, expect, test } from 'vitest';
import { kitDEssai, socleDuDepot } from '../../tests/kit-d-essai.ts';
import type { Kit } from '../model/kit.ts';
import type { SocleAssemble } from './socle.ts';

/** Le kit d’essai où un passage, présent au moins une fois, en devient un autre partout. */
const avec = (ancien: string | RegExp, nouveau: string): ((texte: string) => string) => {
  return (texte) => {
    const changed = texte.replaceAll(ancien, nouveau);
    if (changed === texte) throw new Error(`« ${ancien} » n’est pas dans le kit d’essai`);
    return changed;
  };
};
const durees = (kit: Kit): number[] => kit.modules.map(({ minutes }) => minutes);

describe('le groupe et la version', () => {
  test.each([5, 6, 10])('à %i idées, chaque séance garde ses 210 minutes', (idees) => {
    const kit = kitDEssai(avec('idees: 7', `idees: ${idees}`));
    expect(durees(kit)).toEqual([210, 210, 210, 210, 210, 210]);
    expect(kit.modules.flatMap(({ sequences }) => sequences).every(({ minutes }) => minutes > 0)).toBe(true);
  });

  test.each([5, 10])('en version courte, à %i idées, 180 minutes', (idees) => {
    const courte = avec('idees: 7', `version: courte\n    idees: ${idees}`);
    const kit = kitDEssai((texte) => avec('12:30', '12:00')(courte(texte)));
    expect(durees(kit)).toEqual([180, 180, 180, 180, 180, 180]);
    expect(kit.sessions[0]?.seances.map(({ horaires }) => horaires.at(-1)?.finLue)).toEqual(
      Array.from({ length: 6 }, () => '12\u00A0h'),
    );
  });
});

describe('M4 et M5 échangés', () => {
  const echanges = (texte: string): string => {
    const [m4 = '', m5 = ''] = texte.match(/ {6}- \{ module: M[45].*\n/g) ?? [];
    const swapped = m4.replace('M4', 'M5') + m5.replace('M5', 'M4');
    return avec(m4 + m5, swapped)(texte);
  };

  test('les modules suivent l’ordre des séances', () =>
    expect(kitDEssai(echanges).modules.map(({ id }) => id)).toEqual(['M1', 'M2', 'M3', 'M5', 'M4', 'M6']));

  test('une fiche s’imprime à la première séance qui l’emploie dans cette session', () => {
    const socle = quiEmploieF09DesM4(socleDuDepot());
    const printing = (kit: Kit) =>
      kit.modules.filter(({ impressions }) => impressions.some(({ id }) => id === 'F09')).map(({ id }) => id);
    expect(printing(kitDEssai(undefined, socle))).toEqual(['M4']);
    expect(printing(kitDEssai(echanges, socle))).toEqual(['M5']);
  });
});

/** Le socle, où F09, fiche de M5, sert aussi dans M4. */
function quiEmploieF09DesM4(socle: SocleAssemble): SocleAssemble {
  const modules = socle.modules.map((module) =>
    module.donnees.id === 'M4'
      ? {
          ...module,
          sequences: module.sequences.map((s) => ({ ...s, props: { ...s.props, fiches: ['F09'] } })),
        }
      : module,
  );
  return { ...socle, modules };
}

describe('deux sessions', () => {
  const deux = (texte: string): string => {
    const first = texte.slice(texte.indexOf('  - id: printemps'), texte.indexOf('---\n\n## Pourquoi'));
    const second = first
      .replace('printemps', 'automne')
      .replace('Session de printemps', 'Session d’automne')
      .replace('idees: 7', 'idees: 10')
      .replace('participants: 9', 'participants: 12')
      .replace(/date: \S+ debut: "09:00", fin: "12:30"/g, 'debut: "14:00", fin: "17:30"');
    return texte.replace(first, first + second);
  };
  const kit = kitDEssai(deux);

  test('la première donne les durées et les quantités, chacune ses horaires', () => {
    expect(kit.sessions.map(({ id, datee }) => ({ id, datee }))).toEqual([
      { id: 'printemps', datee: true },
      { id: 'automne', datee: false },
    ]);
    expect(kit.modules[0]?.sequences[0]?.debutLu).toBe('9\u00A0h');
    expect(kit.sessions[1]?.seances[0]?.horaires[0]?.debutLu).toBe('14\u00A0h');
    expect(kit.fiches.find(({ id }) => id === 'F01')?.exemplaires).toBe(
      kitDEssai().fiches.find(({ id }) => id === 'F01')?.exemplaires,
    );
  });

  test('ce qui manque à la seconde est dit à son nom', () =>
    expect(kit.aCompleter).toContainEqual({ rubrique: 'Session d’automne, M1', quoi: 'date' }));
});

describe('une séance', () => {
  test('sans heure de fin, finit au bout de sa durée', () => {
    const kit = kitDEssai(avec(', fin: "12:30"', ''));
    expect(kit.sessions[0]?.seances[0]).toMatchObject({ fin: 750, finLue: '12\u00A0h\u00A030' });
  });

  test('en visioconférence, n’attend pas de lieu', () => {
    const kit = kitDEssai(avec('fin: "12:30" }', 'fin: "12:30", visio: true }'));
    const lieux = kit.aCompleter.filter(({ quoi }) => quoi === 'lieu');
    expect(lieux).toEqual([]);
    expect(kitDEssai().aCompleter.filter(({ quoi }) => quoi === 'lieu')).toHaveLength(5);
  });
});

describe('un territoire', () => {
  test('sans EPCI, n’a ni communes ni population', () =>
    expect(kitDEssai().territoire).toMatchObject({ epci: [], communes: null, population: null }));

  test.each([
    ['07', 'Europe/Paris'],
    ['974', 'Indian/Reunion'],
    ['988', 'Pacific/Noumea'],
  ])('le département %s est à l’heure de %s', (code, fuseau) =>
    expect(
      kitDEssai(avec("nom: Pays d'Essai", `nom: Pays d'Essai, departements: ["${code}"]`)).territoire.fuseau,
    ).toBe(fuseau),
  );
});

test('chaque section d’un kit est au registre des provenances', () => {
  const kit = kitDEssai();
  const { modules, fiches, annexes, pages, acquis, attentes } = kit;
  const sections = [modules, fiches, annexes, pages, acquis, attentes].flat().map(({ id }) => id);
  const registered = new Set(kit.provenance.map(({ section }) => section));
  expect(sections.filter((id) => !registered.has(id))).toEqual([]);
});
