import { situerEtapes } from '../../model/chemin-critique.ts';
import { enumerer } from '../../model/enumeration.ts';
import type { DessinDesEtapes } from '../../model/figure.ts';
import type { Noeud } from '../../model/noeud.ts';
import type { EtapeDonnees } from '../../model/transfert.ts';
import { capitale } from '../../model/typographie.ts';
import type { Figure } from './figure.ts';
import { dit, enSuite, fort, renvoi, tableau } from './noeuds.ts';

/** Les étapes du transfert : qui, combien de temps, après quoi, et quand au plus tôt et au plus tard. */
export function figureDesEtapes(etapes: readonly EtapeDonnees[]): Figure<DessinDesEtapes> {
  const situees = situerEtapes(etapes);
  const of = (id: string) => situees.find((etape) => etape.id === id) as (typeof situees)[number];
  return {
    dessin: {
      semaines: Math.max(...situees.map(({ tard }) => tard.fin)),
      etapes: etapes.map(({ id, titre }) => ({ ...of(id), titre })),
    },
    equivalent: [
      tableau(
        ['Étape', 'Qui conduit', 'Quand', 'Ce qui existe à la fin'],
        etapes.map(({ id, titre, pilote, semaines, depend, produit, fiches }) => [
          [fort(id), dit(` · ${titre}`)],
          capitale(pilote),
          `${duree(semaines)}${apres(depend)}. Finie en semaine ${fourchette(of(id).tot.fin, of(id).tard.fin)}.`,
          [dit(capitale(produit)), ...avecLesFiches(fiches)],
        ]),
      ),
    ],
  };
}

const apres = (depend: readonly string[]): string =>
  depend.length === 0 ? '' : `, après ${enumerer(depend)}`;

const avecLesFiches = (fiches: readonly string[]): Noeud[] =>
  fiches.length === 0
    ? []
    : [
        dit(`. Fiche${fiches.length > 1 ? 's' : ''}\u00A0`),
        ...enSuite(
          fiches.map((fiche) => renvoi(fiche, fiche)),
          ', ',
        ),
      ];

const fourchette = (min: number, max: number): string =>
  min === max ? `${min}` : `${min}\u00A0à\u00A0${max}`;

const duree = ({ min, max }: EtapeDonnees['semaines']): string =>
  `${min === max ? '' : 'De '}${fourchette(min, max)} semaine${max > 1 ? 's' : ''}`;
