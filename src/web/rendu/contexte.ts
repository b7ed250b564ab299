/** Ce que montre un renvoi du texte : une page ou une ancre du socle, un terme du glossaire, une source numérotée. */
export type Cible =
  | { genre: 'lien'; vers: string; ancre: string; horsKit?: boolean }
  | { genre: 'terme'; id: string }
  | { genre: 'source'; id: string; numero: number };

/** Où un texte est montré : le site de documentation et les pages d’un kit emploient le même rendu avec un autre contexte. */
export interface Contexte {
  /** Adresse d’un renvoi ; undefined : la cible n’est pas montrée ici, le texte reste sans lien. */
  adresse: (cible: Cible) => string | undefined;
  /** Niveau HTML du premier niveau de titre du texte (« ## ») : 2 donne h2. */
  niveau: number;
  /** Mis devant les identifiants des titres et des passages, pour que deux textes tiennent dans une page. */
  prefixe: string;
  /** Vrai là où les champs se remplissent dans la page ; sinon ils sont vides, à remplir à la main. */
  remplissable?: boolean;
}
