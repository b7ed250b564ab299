import type { PropsDeChamp } from '../../components/Champ/props.ts';
import { saisiesDe } from '../../components/Champ/saisies.ts';
import type { Noeud } from '../../model/noeud.ts';
import { type Atelier, type Bloc, largeurDans } from '../atelier.ts';
import { mm } from '../mesures.ts';
import { cellule, entetes, tableau } from '../tableau.ts';
import { champDe } from './champ-de.ts';
import { libelle } from './libelle.ts';
import { enLigne, ronds } from './reponses.ts';

const LARGEUR_D_UNE_REPONSE = mm(40);

/** Des échelles qui se suivent, avec les mêmes moments de réponse, font un seul tableau ; undefined si la première n’en est pas une. */
export function suiteDEchelles(
  noeuds: readonly Noeud[],
  atelier: Atelier,
): { blocs: Bloc[]; longueur: number } | undefined {
  const echelles: PropsDeChamp[] = [];
  for (const noeud of noeuds) {
    const props = champDe(noeud);
    if (props?.type !== 'echelle' || moments(props) !== moments(echelles[0] ?? props)) break;
    echelles.push(props);
  }
  if (echelles.length === 0) return undefined;
  return { blocs: tableauDEchelles(echelles, atelier), longueur: echelles.length };
}

const moments = ({ passages = [] }: PropsDeChamp): string => passages.join(' | ');

/** Une phrase par ligne, une colonne par moment où l’on répond, de 1 à 4. */
export function tableauDEchelles(echelles: readonly PropsDeChamp[], atelier: Atelier): Bloc[] {
  const passages = echelles[0]?.passages;
  const titres = passages?.map((passage) => `${passage}, de 1 à 4`) ?? ['De 1 à 4'];
  const phrases = largeurDans(atelier) - titres.length * LARGEUR_D_UNE_REPONSE;
  return tableau({
    titre: `Échelles de 1 à 4\u00A0: ${titres.join(', ')}`,
    entetes: entetes(['Phrase', ...titres]),
    lignes: echelles.map((props) => [
      cellule(libelle(props)),
      ...saisiesDe(props).map((saisie) => cellule(saisie ? enLigne(ronds(saisie), '\u00A0 ') : [])),
    ]),
    largeurs: [phrases, ...titres.map(() => LARGEUR_D_UNE_REPONSE)],
    hauteur: mm(8),
    retrait: atelier.cadre.retrait,
  });
}
