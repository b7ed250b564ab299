/** Ce qu’une figure du socle montre : un dessin ou un tableau calculé, jamais recopié à la main. */
export const FIGURES = {
  ingredients: 'les minutes de chaque ingrédient et de chaque façon de travailler, module par module',
  rythmes: 'les rythmes types, jour par jour',
  curseurs: 'les trois curseurs d’engagement et leurs niveaux',
  etapes: 'les étapes du transfert, semaine par semaine',
  'types-d-accueil': 'les types de structure d’accueil comparés',
  cofinancements: 'les configurations de cofinancement, à remplir',
  rituels: 'les rendez-vous de la communauté apprenante',
  changer: 'ce qui peut changer, thème par thème puis module par module',
  versions: 'les versions du socle et ce qu’elles ont changé',
} as const;
export type NomDeFigure = keyof typeof FIGURES;

/** Des minutes réparties : une bande par ligne, sur une échelle commune. */
export interface DessinDesParts {
  titre: string;
  lignes: { nom: string; minutes: number; parts: { cle: string; nom: string; minutes: number }[] }[];
}

/** Des séances sur une échelle de jours commune ; le premier jour est 0. */
export interface DessinDesRythmes {
  /** Longueur de l’échelle, en jours ; `amplitude` : ceux que couvre un rythme, bornes comprises. */
  jours: number;
  rythmes: { nom: string; seances: number[]; amplitude: number }[];
}

/** Trois réglages à trois niveaux. */
export interface DessinDesCurseurs {
  curseurs: {
    titre: string;
    niveaux: { nom: string; engage: string }[];
    /** Rang du niveau retenu par un kit. */
    choisi: number | null;
  }[];
}

interface Semaines {
  debut: number;
  fin: number;
}

/** Des étapes sur une échelle de semaines ; « tot » : tout va vite, « tard » : tout dure. */
export interface DessinDesEtapes {
  /** Longueur de l’échelle, en semaines. */
  semaines: number;
  etapes: { id: string; titre: string; tot: Semaines; tard: Semaines }[];
}

/** Ce qu’une figure dessine, selon son nom ; les autres sont des tableaux seuls. */
export interface Dessins {
  ingredients: DessinDesParts[];
  rythmes: DessinDesRythmes;
  curseurs: DessinDesCurseurs;
  etapes: DessinDesEtapes;
}
