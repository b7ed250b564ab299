import { expect, test } from 'vitest';
import type { Dessins } from '../../src/model/figure.ts';
import type { Noeud } from '../../src/model/noeud.ts';
import { composerKitPdf } from '../../src/pdf/kit-pdf.ts';
import { plateformeTypst } from '../../src/platform/typst.ts';
import { ADRESSE } from './adresse.ts';
import { kitDePoche } from './kit-de-poche.ts';
import { type Element, lirePdf } from './lire-pdf.ts';

const niveaux = ['libre', 'socle vérifié', 'co-piloté'].map((nom) => ({ nom, engage: 'x' }));
const dessins: Dessins = {
  ingredients: [
    {
      titre: 'Minutes par ingrédient',
      lignes: [
        {
          nom: 'M1',
          minutes: 75,
          parts: [
            { cle: 'pair', nom: 'entre pairs', minutes: 60 },
            { cle: 'pause', nom: 'pause', minutes: 15 },
          ],
        },
      ],
    },
  ],
  rythmes: { jours: 21, rythmes: [{ nom: 'Compact', seances: [0, 3, 20], amplitude: 21 }] },
  curseurs: {
    curseurs: [
      { titre: 'Contrôle', niveaux, choisi: 1 },
      { titre: 'Appui', niveaux, choisi: null },
    ],
  },
  etapes: {
    semaines: 4,
    etapes: [{ id: 'T0', titre: 'Se décider', tot: { debut: 0, fin: 2 }, tard: { debut: 0, fin: 4 } }],
  },
};

const remplacements = (elements: readonly Element[]): string[] =>
  elements.flatMap(({ role, alt, children }) => [
    ...(role === 'Figure' && alt !== undefined ? [alt] : []),
    ...remplacements((children ?? []).filter((child): child is Element => 'role' in child)),
  ]);

test('chaque dessin se compose, et un texte dit tout ce qu’il montre', async () => {
  const presentation = Object.entries(dessins).map(
    ([de, dessin]): Noeud => ({ type: 'composant', nom: 'Figure', props: { de, dessin }, children: [] }),
  );
  const { pages } = await lirePdf(
    await composerKitPdf({ ...kitDePoche(), presentation }, plateformeTypst(), ADRESSE),
  );
  const lus = pages
    .filter(({ decor }) => decor.includes('Présentation'))
    .flatMap(({ structure }) => remplacements(structure))
    .map((texte) => texte.replaceAll('\u00A0', ' '));
  expect(lus).toEqual([
    'Minutes par ingrédient, module par module. M1, entre pairs 60, pause 15.',
    'Les rythmes types, jour par jour. Compact, 21 jours, séance 1 le jour 1, séance 2 le jour 4, séance 3 le jour 21.',
    'Les curseurs d’engagement, du plus léger au plus engagé. Contrôle, de libre à socle vérifié à co-piloté, retenu socle vérifié ; Appui, de libre à socle vérifié à co-piloté.',
    'Les étapes du transfert, en semaines depuis le début. T0, Se décider : de 0 à 2 si tout va vite, de 0 à 4 si tout dure.',
  ]);
});
