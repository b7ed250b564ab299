import type { Reponses } from '../../model/saisie.ts';

/** Ce qui se lit d’un enregistrement ; `entiere` est fausse si une partie ne se comprend pas. */
export interface Lecture {
  reponses: Reponses;
  entiere: boolean;
}

/** Change avec la forme de l’enregistrement : une page n’écrit jamais sur celui d’une autre version. */
const VERSION = 1;

/** Où les réponses à une fiche sont gardées dans le navigateur. */
export const cleDe = (fiche: string): string => `premiers-pas:${fiche}:${VERSION}`;

/** Où est mis de côté un enregistrement que la page ne comprend pas, avant d’écrire à sa place. */
export const cleDeCote = (fiche: string): string => `${cleDe(fiche)}:illisible`;

/** Lit un enregistrement ; abîmé ou d’une autre main, il donne ce qui s’en comprend. */
export function lireReponses(texte: string | null): Lecture {
  if (texte === null) return { reponses: {}, entiere: true };
  const lu = parse(texte);
  if (typeof lu !== 'object' || lu === null || Array.isArray(lu)) return { reponses: {}, entiere: false };
  const entrees = Object.entries(lu);
  const bonnes = entrees.filter((entree): entree is [string, string | boolean] =>
    ['string', 'boolean'].includes(typeof entree[1]),
  );
  return { reponses: Object.fromEntries(bonnes), entiere: bonnes.length === entrees.length };
}

/** L’enregistrement de réponses. */
export const ecrireReponses = (reponses: Reponses): string => JSON.stringify(reponses);

function parse(texte: string): unknown {
  try {
    return JSON.parse(texte);
  } catch {
    return undefined;
  }
}
