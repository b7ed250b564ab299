import { describe, expect, test } from 'vitest';
import { kitDEssai, socleDuDepot } from '../../tests/kit-d-essai.ts';
import { kit as schema } from '../model/kit.ts';
import { parcourir } from '../model/parcours.ts';
import { chargerProjet } from '../platform/projet.ts';

const { kits } = chargerProjet(process.cwd());

describe('assembleKit', () => {
  test.each(kits.map((kit) => [kit.id, kit] as const))(
    '%s suit le schéma et s’écrit en JSON sans rien perdre',
    (_id, kit) => {
      expect(schema.parse(kit)).toEqual(kit);
      expect(JSON.parse(JSON.stringify(kit))).toEqual(kit);
    },
  );

  test('assembler deux fois donne le même kit', () => expect(kitDEssai()).toEqual(kitDEssai()));

  test('les séquences se suivent sans trou et finissent à l’heure dite', () => {
    const kit = kitDEssai();
    for (const module of kit.modules) {
      const ends = module.sequences.map(({ fin }) => fin);
      expect(module.sequences.map(({ debut }) => debut)).toEqual([0, ...ends.slice(0, -1)]);
      expect(ends.at(-1)).toBe(210);
    }
    expect(kit.modules[0]?.sequences[0]).toMatchObject({ debutLu: '9\u00A0h', finLue: '9\u00A0h\u00A010' });
    expect(kit.sessions[0]?.seances.map(({ horaires }) => horaires.at(-1)?.finLue)).toEqual(
      Array.from({ length: 6 }, () => '12\u00A0h\u00A030'),
    );
  });

  test('chaque renvoi a trouvé sa cible, chaque source son numéro, chaque terme sa définition', () => {
    const kit = kitDEssai();
    const texts = [
      ...kit.modules.flatMap((m) =>
        [...m.sequences, ...m.variantes].map(({ corps }) => corps).concat([m.notes]),
      ),
      ...[...kit.fiches, ...kit.annexes, ...kit.pages, ...kit.acquis, ...kit.attentes].map(
        ({ corps }) => corps,
      ),
      ...kit.glossaire.map(({ definition }) => definition),
      kit.presentation,
    ];
    const components = texts.flatMap((noeuds) =>
      [...parcourir(noeuds)].filter(({ type }) => type === 'composant'),
    );
    const named = (nom: string) => components.filter((c) => c.nom === nom).map((c) => c.props ?? {});
    expect(named('Lien').length).toBeGreaterThan(100);
    expect(named('Lien').filter(({ ancre, titre }) => !ancre || !titre)).toEqual([]);
    expect(named('Source').filter(({ numero }) => !numero)).toEqual([]);
    expect(named('Terme').filter(({ definition }) => !definition)).toEqual([]);
    const listed = new Set(kit.sources.map(({ numero }) => numero));
    expect(named('Source').filter(({ numero }) => !listed.has(numero as number))).toEqual([]);
  });

  test('les sources qu’une figure cite sont dans la liste du kit', () => {
    const socle = socleDuDepot();
    const figure = '\n<Figure de="types-d-accueil" />\n';
    const { sources } = kitDEssai((texte) => texte + figure, { ...socle, sourcesCitees: new Set() });
    const citees = socle.conditions.typesDAccueil.flatMap(({ appui }) => appui.map(({ source }) => source));
    expect(citees.length).toBeGreaterThan(0);
    expect(sources.map(({ id }) => id)).toEqual(expect.arrayContaining(citees));
  });

  test('un kit sans session montre six séances à dater, et le dit', () => {
    const dordogne = kits.find(({ id }) => id === 'dordogne');
    expect(dordogne?.sessions[0]).toMatchObject({
      datee: false,
      idees: null,
      groupe: { idees: 10, suppose: true },
    });
    expect(dordogne?.sessions[0]?.seances.map(({ module }) => module)).toEqual([
      'M1',
      'M2',
      'M3',
      'M4',
      'M5',
      'M6',
    ]);
    expect(dordogne?.aCompleter).toContainEqual({ rubrique: 'Session à dater, M1', quoi: 'date' });
    expect(dordogne?.modules[0]?.sequences[0]).toMatchObject({
      debutLu: '0\u00A0h',
      finLue: '0\u00A0h\u00A010',
    });
  });

  test('le territoire vient du découpage officiel, par son code', () => {
    const ardeche = kits.find(({ id }) => id === 'montagne-d-ardeche');
    expect(ardeche?.territoire.epci).toEqual([
      { code: '200072007', nom: 'CC Montagne d’Ardèche', communes: 28, population: 4911 },
    ]);
    expect(ardeche?.bandeau).toContain('ni commandé ni validé');
  });

  test('une section du socle est partagée par tous les kits, au même objet près', () => {
    const socle = socleDuDepot();
    const bodies = kits.map((kit) => kit.modules[0]?.sequences[1]?.corps);
    expect(bodies.every((body) => body === bodies[0])).toBe(true);
    expect(socle.modules[0]?.sequences[1]?.corps).toEqual(bodies[0]);
  });

  test('une fiche s’imprime à la première séance qui l’emploie, puis se rapporte', () => {
    const [m1, , , , , m6] = kitDEssai().modules;
    expect(m1?.impressions.map(({ id }) => id)).toContain('F01');
    expect(m6?.impressions.map(({ id }) => id)).not.toContain('F01');
    expect(m6?.aRessortir.map(({ id }) => id)).toContain('F01');
    expect(m6?.impressions.map(({ id }) => id)).toContain('H05');
  });
});
