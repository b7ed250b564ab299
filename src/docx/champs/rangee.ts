import type { Noeud } from '../../model/noeud.ts';
import { type Atelier, type Bloc, largeurDans, paragraphe, SANS_CADRE } from '../atelier.ts';
import { repartir } from '../largeurs.ts';
import { INTERLIGNE } from '../mesures.ts';
import { STYLES } from '../styles/noms.ts';
import { entete, tableau } from '../tableau.ts';
import { champDe } from './champ-de.ts';
import { libelle } from './libelle.ts';
import { zone } from './zones.ts';

/** Des champs côte à côte : les libellés en en-tête, une ligne où répondre. Un champ qui a son propre tableau les met l’un sous l’autre. */
export function rangeeDeChamps(noeuds: readonly Noeud[], atelier: Atelier): Bloc[] {
  const champs = noeuds.map(champDe).filter((props) => props !== undefined);
  const places = champs.map(zone).filter((place) => place !== undefined);
  if (places.length < noeuds.length) return atelier.blocs(noeuds);
  return tableau({
    titre: `À remplir\u00A0: ${champs.map((props) => props.libelle).join(', ')}`,
    entetes: champs.map((props) => entete(libelle(props))),
    lignes: [
      places.map(({ paragraphes }) => ({
        blocs: paragraphes.map((morceaux) =>
          paragraphe(morceaux, { ...SANS_CADRE, style: STYLES.caseAEcrire }),
        ),
        enHaut: true,
      })),
    ],
    largeurs: repartir(
      largeurDans(atelier),
      champs.map(() => 1),
    ),
    hauteur: INTERLIGNE * Math.max(...places.map(({ lignes = 1 }) => lignes)),
    retrait: atelier.cadre.retrait,
  });
}
