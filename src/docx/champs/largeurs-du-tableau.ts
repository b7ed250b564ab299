import type { PropsDeChamp } from '../../components/Champ/props.ts';
import type { ColonneProps } from '../../model/champ.ts';
import { repartir } from '../largeurs.ts';
import { LARGEUR_DROITE, mm } from '../mesures.ts';

/** Largeur qu’il faut au moins pour écrire, par type de colonne, en millimètres. */
const BESOINS: Readonly<Record<Exclude<ColonneProps['type'], 'choix'>, number>> = {
  texte: 16,
  paragraphe: 24,
  case: 10,
  nombre: 12,
  montant: 18,
  date: 20,
  signature: 40,
};
/** Plusieurs phrases par case : il faut une colonne où elles tiennent en quelques lignes. */
const BESOIN_HAUT = 36;
const HAUTE = 4;

const LARGEUR_D_UN_RANG = mm(10);
const LARGEUR_D_UNE_LIGNE = mm(13);
const INTITULE_COURT = 6;
const SIGNES_A_ENTOURER = 6;

/** Des réponses d’un signe ou deux tiennent sur une ligne. */
export const aEntourer = ({ options = [] }: ColonneProps): boolean =>
  options.length > 0 && options.join('').length <= SIGNES_A_ENTOURER;

/** Vrai si les réponses d’une colonne se déroulent : la case ne les montre pas, l’en-tête doit les dire. */
export const seDeroule = ({ saisies = [] }: PropsDeChamp, rang: number): boolean =>
  saisies[rang]?.genre === 'liste';

/** Des lignes libres, ou des intitulés comme « M1 » : la première colonne reste étroite. */
export const intitulesCourts = ({ lignesImposees = [] }: PropsDeChamp): boolean =>
  lignesImposees.every(({ libelle, aide }) => libelle.length <= INTITULE_COURT && aide === undefined);

const largeurAEntourer = ({ options = [] }: ColonneProps): number => mm(options.length * 8.5 + 3.5);

const somme = (nombres: readonly number[]): number => nombres.reduce((total, nombre) => total + nombre, 0);

/** Les largeurs des colonnes, celle des intitulés d’abord : à proportion, mais aucun mot d’en-tête n’est coupé. */
export function largeursDuTableau(props: PropsDeChamp, largeur: number): number[] {
  const voulues = partage(props, largeur);
  const mots = [0, ...(props.colonnes ?? []).map(({ libelle }) => largeurDuMot(libelle))];
  const serrees = voulues.map((voulue, x) => voulue < (mots[x] ?? 0));
  const prises = somme(serrees.map((serree, x) => (serree ? (mots[x] ?? 0) : 0)));
  const parts = voulues.map((voulue, x) => (serrees[x] ? 0 : voulue));
  return repartir(largeur - prises, parts).map((part, x) => (serrees[x] ? (mots[x] ?? 0) : part));
}

/** Ce que prend le plus long mot d’un en-tête, en gras, et les marges de sa case. */
function largeurDuMot(libelle: string): number {
  return mm(Math.max(...libelle.split(/\s+/).map(({ length }) => length)) * 1.7 + 3.4);
}

function partage(props: PropsDeChamp, largeur: number): number[] {
  const { colonnes = [], lignesImposees = [] } = props;
  const fixe = (colonne: ColonneProps) => (aEntourer(colonne) ? largeurAEntourer(colonne) : undefined);
  const rang = lignesImposees.length > 0 ? LARGEUR_D_UNE_LIGNE : LARGEUR_D_UN_RANG;
  const parts = colonnes.map((colonne) => colonne.largeur);
  const partDesIntitules = Math.max(...parts, somme(parts) / 3);
  const fixes = [intitulesCourts(props) ? rang : undefined, ...colonnes.map(fixe)];
  const souples = [partDesIntitules, ...parts].map((part, x) => (fixes[x] === undefined ? part : 0));
  const libre = largeur - somme(fixes.map((taille) => taille ?? 0));
  return repartir(libre, souples).map((taille, x) => fixes[x] ?? taille);
}

/** Vrai si une colonne du tableau serait trop étroite sur une page droite. */
export function estLarge(props: PropsDeChamp): boolean {
  const { colonnes = [], hauteur = 0 } = props;
  const [, ...largeurs] = partage(props, LARGEUR_DROITE);
  return colonnes.some((colonne, x) => {
    const besoin = seDeroule(props, x) ? BESOINS.texte : besoinDe(colonne, hauteur > HAUTE);
    return (largeurs[x] ?? 0) < mm(besoin);
  });
}

/** Pour cocher, il faut la place du plus long mot. */
function besoinDe(colonne: ColonneProps, haute: boolean): number {
  const { type, options = [] } = colonne;
  if (type !== 'choix') return haute && type === 'paragraphe' ? BESOIN_HAUT : BESOINS[type];
  return aEntourer(colonne) ? 0 : Math.max(...options.map(({ length }) => length)) * 1.6 + 6;
}
