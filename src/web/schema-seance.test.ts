import { describe, expect, test } from 'vitest';
import { legendeSeance } from './schema/legende.ts';
import { type SeanceADessiner, schemaSeance } from './schema-seance.ts';

const seance: SeanceADessiner = {
  id: 'M1',
  slug: 'm1',
  titre: 'Poser son idée',
  minutes: 60,
  sequences: [
    { numero: 1, mode: 'pleniere', statut: 'noyau', minutes: 15, debut: 0 },
    { numero: 2, mode: 'pause', statut: 'adaptable', minutes: 15, debut: 15 },
    { numero: 3, mode: 'binomes', statut: 'noyau', minutes: 30, debut: 30 },
  ],
};

describe('schemaSeance', () => {
  const svg = schemaSeance(seance);

  test('a un titre et une description que lisent les lecteurs d’écran', () => {
    expect(svg).toContain('role="img" aria-labelledby="schema-m1-titre schema-m1-resume"');
    expect(svg).toContain('<title id="schema-m1-titre">M1\u202F: 3\u00A0séquences en 1\u00A0h</title>');
  });

  test('les segments sont proportionnels aux minutes', () =>
    expect(
      [...svg.matchAll(/<rect x="([\d.]+%)" y="[12]0" width="([\d.]+%)"/g)].map(([, x, width]) => [x, width]),
    ).toEqual([
      ['0%', '25%'],
      ['25%', '25%'],
      ['50%', '50%'],
    ]));

  test('chaque mode a son motif', () =>
    expect([...svg.matchAll(/<pattern id="([^"]+)"/g)].map(([, id]) => id)).toEqual([
      'schema-m1-motif-pleniere',
      'schema-m1-motif-pause',
      'schema-m1-motif-binomes',
    ]));

  test('le noyau a un trait épais', () => expect(svg.match(/height="6"/g)).toHaveLength(2));

  test('un autre identifiant évite les doublons', () =>
    expect(schemaSeance(seance, 'petit')).toContain('id="petit-titre"'));
});

test('la légende dit chaque mode et ses minutes', () =>
  expect(
    legendeSeance({ slug: 'm1', minutesParMode: [{ mode: 'pleniere', modeLu: 'plénière', minutes: 75 }] }),
  ).toContain('<span>plénière</span> <span class="legende-duree">1\u00A0h\u00A015</span>'));
