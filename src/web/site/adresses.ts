import type { Cible, Contexte } from '../rendu/contexte.ts';
import { designer } from '../renvoi.ts';

/** Ce que les adresses du site ont besoin de savoir du socle. */
export interface PagesDuSocle {
  annexes: readonly { id: string; slug: string }[];
  pages: readonly { id: string; slug: string }[];
  transfert: readonly { id: string; slug: string }[];
  experiences: readonly { donnees: { id: string } }[];
}

/** Où mène un renvoi dans le site de documentation. */
export type Adresse = Contexte['adresse'];

/** La page du programme a sa propre adresse ; les autres pages du socle sont sous /pedagogie/. */
const PROGRAMME = 'programme';

/** Les adresses des pages du site, sous un chemin de base (« / », ou « /kits-premiers-pas/ »). */
export function adressesDuSite(
  { annexes, pages, transfert, experiences }: PagesDuSocle,
  base: string,
): Adresse {
  const racine = base.replace(/\/?$/, '/');
  const textes = new Map([
    ...annexes.map(({ id, slug }): [string, string] => [id, `annexes/${slug}/`]),
    ...pages.map(({ id, slug }): [string, string] => [
      id,
      id === PROGRAMME ? `${slug}/` : `pedagogie/${slug}/`,
    ]),
    ...transfert.map(({ id, slug }): [string, string] => [id, `transfert/${slug}/`]),
    ...experiences.map(({ donnees: { id } }): [string, string] => [id, `experiences/${id}/`]),
  ]);
  return (cible) => {
    const chemin = cheminDe(cible, textes);
    return chemin === undefined ? undefined : racine + chemin;
  };
}

function cheminDe(cible: Cible, textes: ReadonlyMap<string, string>): string | undefined {
  switch (cible.genre) {
    case 'terme':
      return `glossaire/#${ancreDeTerme(cible.id)}`;
    case 'source':
      return `sources/#${ancreDeSource(cible.numero)}`;
    case 'lien':
      return cheminDuLien(cible.vers, textes);
  }
}

function cheminDuLien(vers: string, textes: ReadonlyMap<string, string>): string | undefined {
  const designe = designer(vers);
  switch (designe.genre) {
    case 'module':
      return `modules/${designe.slug}/${designe.ancre ? `#${designe.ancre}` : ''}`;
    case 'fiche':
      return `fiches/${designe.slug}/`;
    case 'repere':
      return `acquis/#${designe.ancre}`;
    case 'ressources':
      // Les ressources locales sont propres à chaque territoire : le site dit où les trouver.
      return 'kits/#ressources-locales';
    case 'texte':
      return textes.get(designe.id);
  }
}

/** Ancre d’un terme dans le glossaire. */
export const ancreDeTerme = (id: string): string => `terme-${id}`;

/** Ancre d’une source dans la liste des sources. */
export const ancreDeSource = (numero: number): string => `source-${numero}`;
