/** Adresse d’une page du site (« modules/m1/ »), sous le chemin de base de la construction. */
export function lien(chemin = ''): string {
  return `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}${chemin}`;
}
