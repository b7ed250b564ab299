import { type Filtres, type NomDeFiltre, TOUT } from './filtres.ts';
import { COLONNES, type Colonne, type Tri } from './tri.ts';

/** Ce qu’une personne a choisi sur la page : ses filtres et son tri. L’adresse de la page le garde, pour le partager. */
export interface EtatDePage {
  filtres: Filtres;
  tri: Tri | null;
}

const FILTRES = Object.keys(TOUT) as NomDeFiltre[];

/** Lit l’adresse de la page (« ?public=porteurs&tri=etendue&sens=descending ») ; ce qu’elle a d’inconnu est ignoré. */
export function lireEtat(recherche: string): EtatDePage {
  const params = new URLSearchParams(recherche);
  const filtres = { ...TOUT };
  for (const nom of FILTRES) filtres[nom] = params.get(nom) ?? '';
  const colonne = params.get('tri') ?? '';
  const sens = params.get('sens') === 'descending' ? 'descending' : 'ascending';
  return { filtres, tri: Object.hasOwn(COLONNES, colonne) ? { colonne: colonne as Colonne, sens } : null };
}

/** L’adresse d’un état : « ?public=porteurs », ou rien si tout est montré dans l’ordre de départ. */
export function ecrireEtat({ filtres, tri }: EtatDePage): string {
  const params = new URLSearchParams();
  for (const nom of FILTRES) if (filtres[nom]) params.set(nom, filtres[nom]);
  if (tri) params.set('tri', tri.colonne);
  if (tri?.sens === 'descending') params.set('sens', tri.sens);
  const texte = params.toString();
  return texte === '' ? '' : `?${texte}`;
}
