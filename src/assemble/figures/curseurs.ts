import type { DessinDesCurseurs } from '../../model/figure.ts';
import { CURSEURS, type IdDeCurseur, type TransfertDonnees } from '../../model/transfert.ts';
import { capitale } from '../../model/typographie.ts';
import type { Figure } from './figure.ts';
import { dit, fort, tableau } from './noeuds.ts';

/** Ce qu’un kit a retenu de chaque curseur. */
export type Reglages = Readonly<Partial<Record<IdDeCurseur, string | null | undefined>>>;

/** Les trois curseurs, du plus léger au plus engagé ; le niveau qu’un kit a retenu est marqué. */
export function figureDesCurseurs(
  curseurs: TransfertDonnees['curseurs'],
  reglages: Reglages = {},
): Figure<DessinDesCurseurs> {
  const lus = curseurs.map(({ id, titre, question, niveaux }) => ({
    titre,
    question,
    niveaux: niveaux.map((niveau) => ({
      id: niveau.id,
      nom: (CURSEURS[id] as Readonly<Record<string, string>>)[niveau.id] ?? niveau.id,
      engage: niveau.engage,
    })),
    choisi: rangDe(
      niveaux.map((niveau) => niveau.id),
      reglages[id],
    ),
  }));
  return {
    dessin: {
      curseurs: lus.map(({ titre, niveaux, choisi }) => ({
        titre,
        choisi,
        niveaux: niveaux.map(({ nom, engage }) => ({ nom, engage })),
      })),
    },
    equivalent: [
      tableau(
        ['Curseur', 'Niveau 1', 'Niveau 2', 'Niveau 3'],
        lus.map(({ titre, niveaux, choisi }) => [
          titre,
          ...niveaux.map(({ nom, engage }, rang) => [
            fort(rang === choisi ? `${capitale(nom)} (retenu)` : capitale(nom)),
            dit(` : ${engage}`),
          ]),
        ]),
      ),
    ],
  };
}

function rangDe(ids: readonly string[], retenu: string | null | undefined): number | null {
  const rang = ids.indexOf(retenu ?? '');
  return rang === -1 ? null : rang;
}
