import matter from 'gray-matter';
import {
  type Document,
  isCollection,
  isNode,
  isPair,
  LineCounter,
  parseDocument,
  visit,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import { type Diagnostic, type Lieu, type Place, signaler } from '../diagnostics/diagnostic.ts';
import type { Chemin, Fichier } from './entree.ts';
import { erreurYaml } from './francais.ts';

/** Un en-tête lu, pas encore validé. */
export interface EnTete {
  brut: unknown;
  lieu: (chemin: Chemin) => Lieu;
  /** Le texte qui suit l’en-tête, précédé d’autant de lignes vides qu’il en occupait. */
  corps: string;
  diagnostics: Diagnostic[];
}

const refuse = (): never => {
  throw new Error('seul le YAML est admis');
};
// Les moteurs JavaScript de gray-matter exécutent l’en-tête : on les remplace, et on lit le YAML nous-mêmes.
const SPLIT_ONLY = {
  language: 'yaml',
  engines: { yaml: () => ({}), json: refuse, js: refuse, javascript: refuse, coffee: refuse, toml: refuse },
};

/** Sépare l’en-tête du texte et lit le YAML en gardant la place de chaque valeur. */
export function lireEnTete({ chemin, texte }: Fichier): EnTete {
  const debut: Lieu = {
    fichier: chemin,
    place: { start: { line: 1, column: 1 }, end: { line: 1, column: 4 } },
  };
  const echec = (detail: string): EnTete => ({
    brut: undefined,
    lieu: () => debut,
    corps: '',
    diagnostics: [signaler('L01', debut, { detail })],
  });
  const source = texte.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const [opening = ''] = source.split('\n', 1);
  if (opening.trimEnd() !== '---') return echec('le fichier doit commencer par une ligne « --- »');
  try {
    const { matter: yaml, content } = matter(source, SPLIT_ONLY);
    const before = source.slice(0, source.length - content.length);
    const lines = before.split('\n').length - 1;
    return {
      ...lireYaml({ chemin, texte: yaml.replace(/^\n/, '') }, 1),
      corps: '\n'.repeat(lines) + content,
    };
  } catch {
    return echec('seul le YAML est admis entre les deux lignes « --- »');
  }
}

/** Lit un texte YAML qui commence après `decalage` lignes du fichier. */
export function lireYaml({ chemin, texte }: Fichier, decalage = 0): Omit<EnTete, 'corps'> {
  const lineCounter = new LineCounter();
  const document = parseDocument(texte, { lineCounter, prettyErrors: false });
  const placeOf = (from: number, to: number): Place => ({
    start: shift(lineCounter.linePos(from), decalage),
    end: shift(lineCounter.linePos(to), decalage),
  });
  const signale = (from: number, to: number, detail: string): Diagnostic =>
    signaler('L01', { fichier: chemin, place: placeOf(from, to) }, { detail });
  const diagnostics = [
    ...sansSuites([...document.errors, ...document.warnings]).map(({ pos, code }) =>
      signale(...pos, erreurYaml(code)),
    ),
    ...renvoisYaml(document).map(([from, to]) =>
      signale(from, to, 'un « * » renvoie à une autre valeur : mettez du texte entre guillemets'),
    ),
  ];
  return {
    brut: diagnostics.length > 0 ? undefined : document.toJS(),
    lieu: (path) => ({ fichier: chemin, place: placeAt(document, path, placeOf) }),
    diagnostics,
  };
}

/** Les renvois YAML (« *nom ») : développés, quelques lignes en feraient des milliards ; aucun contenu n’en a besoin. */
function renvoisYaml(document: Document): [number, number][] {
  const places: [number, number][] = [];
  visit(document, {
    Alias: (_, { range }) => {
      places.push([range?.[0] ?? 0, range?.[1] ?? 0]);
    },
  });
  return places;
}

/** Une faute de syntaxe en fait voir d’autres, fausses, jusqu’au bas du fichier : seule la première compte. */
function sansSuites(errors: readonly YAMLError[]): YAMLError[] {
  const first = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  return errors.filter((error) => error === first || error.code === 'DUPLICATE_KEY');
}

function shift({ line, col }: { line: number; col: number }, lines: number): Place['start'] {
  return { line: line + lines, column: col };
}

/** Place de la valeur, ou de sa clé si elle est vide, ou du plus proche parent présent : sa clé, ou son début dans une liste. */
function placeAt(
  document: Document,
  path: Chemin,
  placeOf: (from: number, to: number) => Place,
): Place | undefined {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    const parentWithKey = length < path.length && length > 0 && typeof path[length - 1] === 'string';
    if (isNode(node) && node.range && !(isCollection(node) && parentWithKey)) {
      return placeOf(node.range[0], node.range[1]);
    }
    const key = keyRange(document, path.slice(0, length));
    if (key) return placeOf(key[0], key[1]);
  }
  return undefined;
}

function keyRange(document: Document, path: Chemin): readonly [number, number] | undefined {
  if (path.length === 0) return undefined;
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const pairs = (parent as YAMLMap | undefined)?.items ?? [];
  for (const pair of pairs) {
    if (isPair(pair) && isNode(pair.key) && pair.key.range && String(pair.key) === String(path.at(-1))) {
      return [pair.key.range[0], pair.key.range[1]];
    }
  }
  return undefined;
}
