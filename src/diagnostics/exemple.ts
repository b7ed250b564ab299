import { type Cas, type Changement, passages } from './cas.ts';

/** Ce que le cas fait au fichier : changer un passage, ajouter le fichier entier, ou le retirer. */
export type Geste = 'change' | 'ajoute' | 'retire';

/** Chaque geste, en tête d’une phrase que finit le nom du fichier. */
export const GESTES: Readonly<Record<Geste, string>> = {
  change: 'On change',
  ajoute: 'On ajoute',
  retire: 'On retire',
};

/** Une faute telle qu’on la montre : ce qui était juste, ce qui ne l’est plus, ce que le contrôle en dit. */
export interface Exemple {
  /** La faute, en quelques mots. */
  cas: string;
  geste: Geste;
  fichier: string;
  /** Les passages justes ; vide si le fichier est ajouté ou retiré. */
  avant: string;
  /** Les mêmes passages, fautifs ; le fichier entier s’il est ajouté ; vide s’il est retiré. */
  apres: string;
  /** Autres fichiers où la même faute est faite. */
  aussi: string[];
  /** Les lignes du rapport qui citent la règle. */
  message: string;
}

/** Montre un cas d’une règle. */
export function exempleDe(regle: string, cas: Cas): Exemple {
  const { geste, fichier } = cible(cas);
  const changements = [cas, ...(cas.puis ?? [])];
  const autres = changements
    .map((changement) => cible(changement).fichier)
    .filter((autre) => autre !== fichier);
  const pairs =
    geste === 'change'
      ? changements.filter((changement) => cible(changement).fichier === fichier).flatMap(passages)
      : [['', cas.texte ?? ''] as const];
  const shown = pairs.map((pair) => sansMarge(pair.map(sansBords)));
  return {
    cas: cas.cas,
    geste,
    fichier,
    avant: coller(shown.map(([old = '']) => old)),
    apres: coller(shown.map(([, next = '']) => next)),
    aussi: [...new Set(autres)],
    message: cas.attendu
      .split('\n')
      .filter((line) => line.endsWith(`[${regle}]`))
      .join('\n'),
  };
}

function cible({ dans = '', ecrire, retirer }: Changement): { geste: Geste; fichier: string } {
  if (ecrire !== undefined) return { geste: 'ajoute', fichier: ecrire };
  return retirer === undefined ? { geste: 'change', fichier: dans } : { geste: 'retire', fichier: retirer };
}

/** Des passages les uns sous les autres, sans ceux qui sont vides. */
const coller = (textes: readonly string[]): string => textes.filter((texte) => texte !== '').join('\n');

/** Sans lignes vides autour ; la marge de gauche reste. */
const sansBords = (texte: string): string => texte.replace(/^\n+|\s+$/g, '');

/** Retire à des textes la marge de gauche qu’ils ont en commun. */
function sansMarge(textes: readonly string[]): string[] {
  const lines = textes.flatMap((texte) => texte.split('\n')).filter((line) => line.trim() !== '');
  const margin = Math.min(...lines.map((line) => line.length - line.trimStart().length));
  return textes.map((texte) =>
    texte
      .split('\n')
      .map((line) => line.slice(margin))
      .join('\n'),
  );
}
