import { EMBOITEMENT_MAX } from '../model/limites.ts';

/** Marques de citation et de liste en tête de ligne. */
const MARQUE = /^[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))/;
const BALISE = /<\/?[A-Z]\w*(?:[^>"]|"[^"]*")*>/g;
/** Signes de mise en forme d’un paragraphe ; un vrai paragraphe en a moins de dix. */
const MISE_EN_FORME = /[*_~`[\]]/g;
const MISE_EN_FORME_MAX = 200;

/**
 * La première ligne (comptée à partir de 1) où un texte s’emboîte au-delà du raisonnable. On la cherche avant de lire le Markdown : le lire
 * demande alors un temps et une pile sans borne.
 */
export function ligneTropEmboitee(texte: string): number | undefined {
  let openTags = 0;
  let marks = 0;
  const found = texte.split('\n').findIndex((line) => {
    const deepest = (line.match(BALISE) ?? []).reduce((most, tag) => {
      openTags += tag.startsWith('</') ? -1 : tag.endsWith('/>') ? 0 : 1;
      return Math.max(most, openTags);
    }, openTags);
    marks = line.trim() === '' ? 0 : marks + (line.match(MISE_EN_FORME) ?? []).length;
    return deepest > EMBOITEMENT_MAX || niveaux(line) > EMBOITEMENT_MAX || marks > MISE_EN_FORME_MAX;
  });
  return found === -1 ? undefined : found + 1;
}

/** Niveaux d’emboîtement d’une ligne : ses marques, et deux espaces de marge par niveau de liste. */
function niveaux(line: string): number {
  let rest = line;
  let count = 0;
  for (let mark = MARQUE.exec(rest); mark && count <= EMBOITEMENT_MAX; mark = MARQUE.exec(rest)) {
    rest = rest.slice(mark[0].length);
    count += 1;
  }
  const margin = /^ */.exec(line)?.[0].length ?? 0;
  return count + Math.floor(margin / 2);
}
