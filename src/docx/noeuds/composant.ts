import { rendusDocx } from '../../components/docx.ts';
import type { Noeud } from '../../model/noeud.ts';
import type { RenduEnBloc, RenduEnLigne } from '../atelier.ts';

/** Un composant seul sur ses lignes ; ses attributs ont été validés à la lecture et résolus à l’assemblage. */
export const composantEnBloc: RenduEnBloc = (noeud, atelier) => {
  const { rendu, props } = renduDe(noeud);
  if (rendu.genre !== 'bloc') throw new Error(`Le composant <${noeud.nom}> ne va que dans une phrase.`);
  return rendu.rendre(props, noeud.children ?? [], atelier);
};

/** Un composant dans une phrase. */
export const composantEnLigne: RenduEnLigne = (noeud, atelier, ecriture) => {
  const { rendu, props } = renduDe(noeud);
  if (rendu.genre !== 'ligne') throw new Error(`Le composant <${noeud.nom}> ne va pas dans une phrase.`);
  return rendu.rendre(props, noeud.children ?? [], atelier, ecriture);
};

function renduDe({ nom = '?', props }: Noeud) {
  const rendu = rendusDocx[nom];
  if (!rendu) throw new Error(`Le document Word ne sait pas rendre le composant <${nom}>.`);
  if (!props) throw new Error(`Le composant <${nom}> n’a pas d’attributs valides.`);
  return { rendu, props: props as never };
}
