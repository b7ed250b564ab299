import type { VFileMessage } from 'vfile-message';
import type { ErrorCode } from 'yaml';

const YAML: Readonly<Partial<Record<ErrorCode, string>>> = {
  BAD_DQ_ESCAPE: 'une barre « \\ » entre guillemets droits : doublez-la',
  BAD_INDENT: 'l’alignement de cette ligne n’est pas celui des lignes voisines',
  BAD_SCALAR_START: 'une valeur commence par un signe réservé : mettez-la entre guillemets',
  BLOCK_AS_IMPLICIT_KEY: 'un « : » de trop : mettez la valeur entre guillemets',
  DUPLICATE_KEY: 'cette clé est écrite deux fois',
  MISSING_CHAR: 'il manque un guillemet, un crochet ou un deux-points',
  MULTILINE_IMPLICIT_KEY: 'une clé occupe plusieurs lignes : il manque sans doute un « : »',
  MULTIPLE_DOCS: 'une ligne « --- » ou « ... » coupe l’en-tête en deux',
  TAB_AS_INDENT: 'une tabulation sert de marge : mettez des espaces',
  TAG_RESOLVE_FAILED: 'un « ! » ouvre une étiquette inconnue : mettez la valeur entre guillemets',
  UNEXPECTED_TOKEN: 'un signe inattendu',
};

/** Une erreur de syntaxe YAML, dite en français d’après son code. */
export function erreurYaml(code: ErrorCode): string {
  return YAML[code] ?? 'un signe réservé est mal placé : mettez la valeur entre guillemets';
}

const CALCUL = 'une accolade « { » ouvre un calcul : les contenus n’en contiennent pas';
const FERMANTE = 'une balise fermante ne contient que son nom';
const MDX: Readonly<Record<string, string>> = {
  acorn: CALCUL,
  'non-spread': CALCUL,
  'spread-extra': CALCUL,
  'unexpected-attribute': FERMANTE,
  'unexpected-character': 'un caractère inattendu dans une balise, ou un « < » resté seul',
  'unexpected-closing-slash': 'une balise se ferme ici sans avoir été ouverte',
  'unexpected-empty-expression': CALCUL,
  'unexpected-eof': 'une balise reste ouverte à la fin du fichier',
  'unexpected-lazy': 'une balise ou une accolade continue hors de la liste ou de la citation où elle s’ouvre',
  'unexpected-self-closing-slash': FERMANTE,
};

/** Une erreur de syntaxe MDX, dite en français d’après sa règle ; le texte d’origine ne sert qu’à nommer les balises. */
export function erreurMdx({ ruleId, source, reason }: VFileMessage): string {
  if (ruleId === 'end-tag-mismatch') return baliseMalFermee(reason);
  if (source?.endsWith('mdxjs-esm'))
    return 'une ligne commence par « import » ou « export » : écrivez-la autrement';
  if (source?.endsWith('mdx-expression') && ruleId === 'unexpected-eof') return CALCUL;
  return MDX[ruleId ?? ''] ?? 'une balise, une accolade ou un « < » est mal placé';
}

function baliseMalFermee(reason: string): string {
  const [first = 'une balise', second = 'une autre'] = [...reason.matchAll(/`(<[^`]*>)`/g)].map(
    ([, tag]) => tag,
  );
  const line = /\((\d+):/.exec(reason)?.[1];
  if (reason.startsWith('Unexpected')) {
    return `${first} se ferme ici, mais ${second}${line ? ` (ligne ${line})` : ''} est encore ouvert`;
  }
  return reason.startsWith('Expected the')
    ? `${first} ne se ferme pas au même niveau qu’il s’ouvre : mettez chaque balise seule sur sa ligne`
    : `le composant ${first} n’est pas fermé`;
}
