/** Les colonnes de la comparaison, et leur nom dans le tableau. */
export const COLONNES = {
  programme: 'Programme',
  public: 'Public',
  stade: 'Stade',
  rencontres: 'Rencontres collectives',
  heures: 'Heures en groupe',
  etendue: 'Étendue',
  individuel: 'Rendez-vous individuels',
  kit: 'Kit ou outils transmis',
} as const;
export type Colonne = keyof typeof COLONNES;

/** Le sens d’un tri, dans les mots de aria-sort. */
export type Sens = 'ascending' | 'descending';

export interface Tri {
  colonne: Colonne;
  sens: Sens;
}

/** De quoi trier et filtrer un programme. Une valeur absente est null. */
export interface Cles {
  id: string;
  publics: string[];
  stades: string[];
  individuel: 'oui' | 'non' | null;
  kit: 'oui' | 'non' | null;
  tri: Readonly<Record<Colonne, string | number | null>>;
}

const francais = new Intl.Collator('fr', { numeric: true });

/**
 * Range des programmes selon une colonne. Ceux dont la valeur manque viennent toujours à la fin, dans les deux sens ; à valeur égale,
 * l’ordre de départ est gardé. Sans tri, rien ne bouge.
 */
export function trier<P extends Pick<Cles, 'tri'>>(programmes: readonly P[], tri: Tri | null): P[] {
  if (!tri) return [...programmes];
  const signe = tri.sens === 'ascending' ? 1 : -1;
  return [...programmes].sort((a, b) => {
    const [gauche, droite] = [a.tri[tri.colonne], b.tri[tri.colonne]];
    if (gauche === null || droite === null) return Number(gauche === null) - Number(droite === null);
    return signe * comparer(gauche, droite);
  });
}

function comparer(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : francais.compare(String(a), String(b));
}

/** Ce que devient le tri quand on active le bouton d’une colonne : croissant, décroissant, puis l’ordre de départ. */
export function triSuivant(tri: Tri | null, colonne: Colonne): Tri | null {
  if (tri?.colonne !== colonne) return { colonne, sens: 'ascending' };
  return tri.sens === 'ascending' ? { colonne, sens: 'descending' } : null;
}
