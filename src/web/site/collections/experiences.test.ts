import { describe, expect, test } from 'vitest';
import { kitDEssai, socleDuDepot } from '../../../../tests/kit-d-essai.ts';
import { experiences } from './experiences.ts';
import { programmes } from './programmes.ts';
import { siteDe } from './site.ts';

const socle = socleDuDepot();
const site = siteDe({ kits: [{ ...kitDEssai(undefined, socle), id: 'mayenne' }] }, socle, '/base');
const toutes = experiences(site).map(({ donnees }) => donnees);
const une = (id: string) => toutes.find((experience) => experience.id === id);

describe('experiences', () => {
  test('sont dans l’ordre, avec leur texte', () => {
    expect(toutes.map(({ ordre }) => ordre)).toEqual(toutes.map((_, rang) => rang + 1));
    for (const { texte } of experiences(site)) expect(texte?.html).toContain('<h2');
  });

  test('chaque source est numérotée et mène à la liste', () => {
    for (const { sources, documents, actions } of toutes) {
      const citees = [
        ...sources,
        ...documents,
        ...actions.flatMap((groupe) => groupe.actions[0]?.sources ?? []),
      ];
      expect(citees.every(({ adresse }) => /^\/base\/sources\/#source-\d+$/.test(adresse))).toBe(true);
      expect(documents.length).toBeGreaterThan(0);
    }
  });

  test('le prévu et le raconté d’AMESUD restent dans deux groupes', () => {
    expect(une('amesud-recit')?.actions.map(({ etat }) => etat)).toEqual(['prevu', 'realise']);
    expect(une('amesud-montagne-d-ardeche')?.actions.map(({ etat }) => etat)).toEqual(['prevu']);
  });

  test('les départements ont leur nom, les modules leur adresse', () => {
    expect(une('apess-53-mayenne')?.territoire.departements).toEqual([{ code: '53', nom: 'Mayenne' }]);
    expect(une('apess-53-mayenne')?.echos[0]?.module.adresse).toBe('/base/modules/m1/');
  });

  test('le kit d’exemple n’est cité que s’il est publié', () => {
    expect(une('apess-53-mayenne')?.kitExemple?.id).toBe('mayenne');
    expect(une('pole-ess-vendee')?.kitExemple).toBeNull();
  });
});

describe('programmes', () => {
  const tous = programmes(site).map(({ donnees }) => donnees);
  const programme = (id: string) => tous.find((un) => un.id === id);

  test('Premiers Pas vient en premier, calculé depuis le socle', () => {
    expect(tous[0]).toMatchObject({
      id: 'premiers-pas',
      rencontres: [{ lu: '6\u00A0demi-journées', heures: 21 }],
      etendue: { jours: { de: 21, a: 85 } },
    });
    expect(tous).toHaveLength(toutes.length + 1);
  });

  test('ce que la source ne donne pas reste vide', () =>
    expect(programme('atis-nouvelle-aquitaine')).toMatchObject({
      rencontres: [],
      etendue: null,
      rendezVous: { dit: null, lu: null },
      kit: { dit: 'oui' },
    }));

  test('le prévu et le raconté ne s’additionnent pas', () =>
    expect(programme('amesud-recit')?.rencontres.map(({ etat, nombre }) => [etat, nombre])).toEqual([
      ['prevu', 9],
      ['realise', 5],
    ]));

  test('les heures ne viennent que de la source', () => {
    expect(programme('ronalpia-nord-ardeche')?.rencontres[0]?.heuresLues).toBe('12\u00A0h');
    expect(programme('pole-ess-vendee')?.rencontres[0]?.heures).toBeNull();
  });
});
