/** L’adresse que disent les PDF d’essai. */
export const ADRESSE = 'https://premiers-pas.example/kits/essai/';
