import jetons from '../identite/jetons.json' with { type: 'json' };

const sansDiese = (couleur: string): string => couleur.slice(1).toUpperCase();

const { clair } = jetons;

/** Les couleurs de l’identité, en thème clair, comme Word les écrit : « 17594A ». */
export const COULEURS = {
  encre: sansDiese(clair.encre),
  encreDouce: sansDiese(clair.encreDouce),
  marque: sansDiese(clair.marque),
  marqueDouce: sansDiese(clair.marqueDouce),
  accent: sansDiese(clair.accent),
  accentDoux: sansDiese(clair.accentDoux),
  fondDoux: sansDiese(clair.fondDoux),
  // Le filet du site est trop pâle une fois imprimé.
  filet: 'A79F8D',
} as const;

/** La teinte de chaque façon de travailler, par identifiant. */
export const TEINTES: ReadonlyMap<string, string> = new Map(
  Object.entries(jetons.modes).map(([mode, teinte]) => [mode, sansDiese(teinte)]),
);
