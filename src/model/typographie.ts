const NBSP = '\u00A0';
const NARROW = '\u202F';
const SPACES = '[ \u00A0\u202F]';

const UNITS =
  'min|minutes?|h|heures?|s|secondes?|jours?|semaines?|mois|ans?|pages?|idées?|personnes?|participants?|' +
  'séances?|séquences?|demi-journées?|fiches?|modules?|communes?|habitants?|hab\\.|€|euros?|%|km|m|cm';

const RULES: readonly (readonly [RegExp, string])[] = [
  [/(?<=[\p{L}\p{N}])'(?=[\p{L}\p{N}«]|$)/gu, '’'],
  [/\.\.\./g, '…'],
  [new RegExp(`${SPACES}+(?=[;:!?]+(?!\\p{L}))`, 'gu'), NARROW],
  // Un tiret ne commence pas une ligne.
  [new RegExp(`(?<=\\S)${SPACES}(?=[—–] )`, 'g'), NBSP],
  [new RegExp(`«${SPACES}*`, 'g'), `«${NBSP}`],
  [new RegExp(`${SPACES}*»`, 'g'), `${NBSP}»`],
  [new RegExp(`(?<=(?:^|[^\\d])\\d{1,3})${SPACES}(?=\\d{3}(?:\\D|$))`, 'g'), NARROW],
  [new RegExp(`(?<=\\d)${SPACES}(?=(?:${UNITS})(?![\\p{L}\\p{N}]))`, 'gu'), NBSP],
  [new RegExp(`(?<=\\d\u00A0h)${SPACES}(?=\\d)`, 'g'), NBSP],
  [new RegExp(`(?<=\\bn°)${SPACES}(?=\\d)`, 'g'), NBSP],
];

/**
 * Compose un texte français : apostrophes courbes, espace fine insécable devant ; : ! ?, espaces insécables
 * dans les guillemets, entre un nombre et son unité, dans les grands nombres. Idempotente : composer deux fois
 * donne le même texte. Source : Lexique des règles typographiques en usage à l’Imprimerie nationale.
 */
export function composerTexte(texte: string): string {
  return RULES.reduce((composed, [pattern, replacement]) => composed.replace(pattern, replacement), texte);
}

/** La première lettre en capitale : pour le début d’une phrase ou d’une cellule. */
export const capitale = (texte: string): string => texte.charAt(0).toUpperCase() + texte.slice(1);
