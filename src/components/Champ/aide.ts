import type { Element } from 'hast';
import { el } from '../../web/rendu/hast.ts';

const NBSP = '\u00A0';
const DONNEE_PERSONNELLE = `Donnée personnelle${NBSP}: le strict nécessaire.`;
const FORMAT_DE_DATE = 'En jj/mm/aaaa.';
const A_L_ENCRE = 'À l’encre, sur le papier.';

/** Ce qu’il faut savoir d’un champ ou d’une colonne pour dire comment y répondre. */
interface AAider {
  type: string;
  donneePersonnelle: boolean;
}

/** Le texte qui aide à répondre en ligne : les précisions de la fiche, puis ce que le genre de réponse entraîne. */
export function aideEnLigne(
  { type, donneePersonnelle }: AAider,
  precisions: string | undefined,
): string | undefined {
  const phrases = [
    precisions,
    type === 'date' ? FORMAT_DE_DATE : undefined,
    type === 'signature' ? A_L_ENCRE : undefined,
    donneePersonnelle && type !== 'signature' ? DONNEE_PERSONNELLE : undefined,
  ].filter((phrase) => phrase !== undefined);
  return phrases.length > 0 ? phrases.join(' ') : undefined;
}

/** Ce texte, sous le libellé, avec un identifiant que le contrôle cite. */
export function paragrapheDAide(id: string, texte: string | undefined): Element | undefined {
  return texte === undefined ? undefined : el('p', { className: ['champ-aide'], id: `aide-${id}` }, texte);
}

/** L’identifiant d’un élément, s’il y est. */
export const idDe = (element: Element | undefined): string | undefined =>
  element && String(element.properties['id']);
