import { z } from 'zod';
import { saisie } from '../model/saisie.ts';

/**
 * Une place à remplir, telle que le thème la pose dans la page (theme/place.typ) : un lien « champ:… » donne où elle est, et cette
 * description dit ce qu’on y écrit. Une saisie peut avoir plusieurs places : un bouton par réponse, ou la même date à plusieurs pages.
 */
export const placeARemplir = z.strictObject({
  saisie,
  valeur: z.string().optional().describe('La réponse que coche ce bouton radio.'),
  signe: z
    .string()
    .optional()
    .describe('Un signe imprimé sous la place, redessiné quand elle est cochée : « 3 ».'),
  reglures: z.number().int().optional().describe('Lignes d’écriture imprimées tant que la place est vide.'),
  mention: z.string().optional().describe('Mot imprimé tant que la place est vide : « à compléter ».'),
});
export type PlaceARemplir = z.infer<typeof placeARemplir>;

/** La clé qu’un lien porte : « f05-date », ou « f05-avis#oui » pour un bouton. */
export function cleDe({ saisie, valeur }: PlaceARemplir): string {
  return valeur === undefined ? saisie.nom : `${saisie.nom}#${valeur}`;
}
