import { describe, expect, test } from 'vitest';
import { socleDuDepot } from '../../../tests/kit-d-essai.ts';
import type { DessinDesParts } from '../../model/figure.ts';
import { FIGURES, type NomDeFigure } from '../../model/figure.ts';
import { composantsNommes, texteBrut } from '../../model/parcours.ts';
import { figureDesCurseurs } from './curseurs.ts';

const { index, modules, conditions } = socleDuDepot();
const texte = (nom: NomDeFigure): string => texteBrut(index.figures[nom]?.equivalent ?? []);

test('chaque figure a un équivalent en texte', () => {
  for (const nom of Object.keys(FIGURES) as NomDeFigure[])
    expect(texte(nom).length, nom).toBeGreaterThan(100);
});

describe('les ingrédients', () => {
  const series = index.figures.ingredients?.dessin as DessinDesParts[];

  test('chaque bande fait la durée de son module', () => {
    for (const { lignes } of series) {
      for (const { minutes, parts } of lignes) {
        expect(parts.reduce((somme, part) => somme + part.minutes, 0)).toBe(minutes);
        expect(minutes).toBe(210);
      }
    }
  });

  // Dossier métier, 2.14.
  test('les parts sont celles du temps net de pauses', () => {
    const ligne = (nom: string) =>
      new RegExp(`${nom}[^%]*?(\\d+)\\u00A0%`).exec(
        texte('ingredients').split('façon de travailler').at(-1) ?? '',
      )?.[1];
    expect(ligne('Plénière')).toBe('21');
    expect(ligne('Individuel')).toBe('25');
    expect(ligne('Pair à pair')).toBe('15');
  });
});

test('les rythmes vont de 21 à 85 jours, bornes comprises', () => {
  for (const jours of ['21\u00A0jours', '36\u00A0jours', '71\u00A0jours', '85\u00A0jours'])
    expect(texte('rythmes')).toContain(jours);
});

test('« Que puis-je changer ? » range chaque séquence du socle selon son statut', () => {
  const cited = composantsNommes(index.figures.changer?.equivalent ?? [], 'Lien').map(
    ({ props }) => props?.['vers'],
  );
  const sequences = modules.flatMap((module) => module.sequences.map(({ id }) => id));
  expect(sequences.filter((id) => !cited.includes(id))).toEqual([]);
});

describe('les curseurs d’un kit', () => {
  test('marquent le niveau retenu, sur le dessin et dans le tableau', () => {
    const { dessin, equivalent } = figureDesCurseurs(conditions.curseurs, { controle: 'socle-verifie' });
    expect(dessin?.curseurs.map(({ choisi }) => choisi)).toEqual([1, null, null]);
    expect(texteBrut(equivalent)).toContain('Socle vérifié (retenu)');
  });
  test('sans choix, ne marquent rien', () => expect(texte('curseurs')).not.toContain('retenu'));
});
