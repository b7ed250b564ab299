import type { TexteRendu } from '../../rendu/rendre.ts';

/** Une entrée de collection : ses données, son texte rendu une fois, le fichier d’où elle vient. */
export interface EntreeDuSite<D> {
  id: string;
  donnees: D;
  texte?: TexteRendu;
  fichier?: string;
}
