import { normaliserTexte } from '../../model/normal.ts';
import { MESSAGERIES, MOTS_DE_SERVICE, PRENOMS } from './mots-d-adresse.ts';

/** Une coordonnée personnelle trouvée dans un texte. */
export interface Coordonnee {
  trouve: string;
  quoi: string;
  /** Rang de son premier signe dans le texte. */
  rang: number;
}

const COURRIEL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
// 06 ou 07, ou +33 6, 0033 7, +33 (0)6, puis quatre paires séparées de la même façon : « 06 12 34 56 78 », « 06.12… ».
const PORTABLE =
  /(?<![\d+])(?:(?:\+|00)33[\s.-]?(?:\(0\)[\s.-]?)?|0)[67](?:([\s.-]?)\d{2}(?:\1\d{2}){3})(?!\d)/gu;

/** Les adresses électroniques nominatives et les numéros de téléphone portable d’un texte. */
export function coordonnees(texte: string): Coordonnee[] {
  const find = (pattern: RegExp, quoi: string, garde: (trouve: string) => boolean): Coordonnee[] =>
    [...texte.matchAll(pattern)]
      .filter(([trouve]) => garde(trouve))
      .map((match) => ({ trouve: match[0], quoi, rang: match.index }));
  return [
    ...find(COURRIEL, 'une adresse nominative', estNominative),
    ...find(PORTABLE, 'un numéro de téléphone portable', () => true),
  ];
}

/**
 * Vrai si une adresse semble celle d’une personne : « prenom.nom@… », « marie@… », ou une boîte d’un service grand public. Un
 * mot de service (accueil, contact…) ou un mot du nom de domaine dans l’adresse montre le contraire.
 */
export function estNominative(adresse: string): boolean {
  const [local = '', domain = ''] = adresse.split('@');
  const words = normaliserTexte(local).replace(/\d+/g, ' ').split(' ').filter(Boolean);
  const site = normaliserTexte(domain).split(' ').slice(0, -1);
  if (words.some((word) => MOTS_DE_SERVICE.has(word))) return false;
  if (words.some((word) => PRENOMS.has(word))) return true;
  if (MESSAGERIES.has(domain.toLowerCase())) return true;
  return (
    words.length > 1 && !words.some((word) => word.length > 2 && site.some((part) => part.includes(word)))
  );
}
