import type { Contexte } from './atelier.ts';
import { destinations } from './destinations.ts';
import { LARGEUR_COUCHEE, LARGEUR_DROITE } from './mesures.ts';

/**
 * Le contexte d’un document, pour une page droite ou couchée. `adresse` : la page du kit en ligne ; `ancres` : celles que le document porte.
 */
export function contextesDe(
  adresse: string,
  ancres: readonly string[],
): Record<'droite' | 'couchee', Contexte> {
  let listes = 0;
  const droite: Contexte = {
    destination: destinations(adresse, new Set(ancres)),
    numeroDeListe: () => {
      listes += 1;
      return listes;
    },
    niveau: 2,
    prefixe: '',
    largeur: LARGEUR_DROITE,
  };
  return { droite, couchee: { ...droite, largeur: LARGEUR_COUCHEE } };
}
