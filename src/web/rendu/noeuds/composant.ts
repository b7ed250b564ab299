import { rendusWeb } from '../../../components/web.ts';
import type { RenduDeNoeud } from '../atelier.ts';

/** Un composant du registre ; ses attributs ont été validés à la lecture et résolus à l’assemblage. */
export const composant: RenduDeNoeud = (noeud, atelier) => {
  const rendu = rendusWeb[noeud.nom ?? ''];
  if (!rendu) throw new Error(`Le site ne sait pas rendre le composant <${noeud.nom ?? '?'}>.`);
  if (!noeud.props) throw new Error(`Le composant <${noeud.nom}> n’a pas d’attributs valides.`);
  return rendu(noeud.props as never, atelier.enfants(noeud), atelier);
};
