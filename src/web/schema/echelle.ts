/** Une échelle horizontale : où se trouve une valeur, et la largeur d’une durée, en pourcentage du dessin. */
export interface Echelle {
  total: number;
  place: (valeur: number) => string;
  largeur: (duree: number) => string;
}

/** L’échelle de 0 à `total`, entre deux marges en pourcentage : ce qu’on écrit à gauche, ce qui déborde à droite. */
export function echelle(total: number, gauche: number, droite = gauche): Echelle {
  const part = (duree: number): number => (duree / total) * (100 - gauche - droite);
  return {
    total,
    place: (valeur) => pourcentage(gauche + part(valeur)),
    largeur: (duree) => pourcentage(part(duree)),
  };
}

export const pourcentage = (part: number): string => `${Math.round(part * 100) / 100}%`;

/** Les graduations de 0 à `total`, de pas en pas. */
export const graduations = (total: number, pas: number): number[] =>
  Array.from({ length: Math.floor(total / pas) + 1 }, (_, rang) => rang * pas);
