/** Les styles de paragraphes, par identifiant : changer un style dans Word change tous ses textes. */
export const STYLES = {
  libelle: 'Libelle',
  reponse: 'Reponse',
  cadreDEncre: 'CadreDEncre',
  options: 'Options',
  entete: 'EnteteDeTableau',
  cellule: 'Cellule',
  caseAEcrire: 'CaseAEcrire',
  espace: 'Espace',
  chapeau: 'Chapeau',
  usages: 'Usages',
  minutage: 'Minutage',
  provenance: 'Provenance',
  pied: 'PiedDePage',
  courant: 'EnteteDePage',
  bandeau: 'Bandeau',
  aDire: 'ADire',
  vigilance: 'Vigilance',
  encart: 'Encart',
  passage: 'Passage',
  variante: 'Variante',
  notes: 'NotesDAnimation',
  citation: 'Quote',
  code: 'Code',
  filet: 'Filet',
  sommaire: 'TOCHeading',
} as const;

/** Les styles de caractères. */
export const SIGNES = {
  annotation: 'Annotation',
  aCompleter: 'ACompleter',
  code: 'CodeEnLigne',
  terme: 'Terme',
} as const;
