import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** Un élément XML, tel qu’il est écrit dans le fichier. */
export interface Element {
  nom: string;
  attributs: Readonly<Record<string, string>>;
  enfants: (Element | string)[];
}

/** Un document Word relu : les noms de ses parties, dans l’ordre de l’archive, et leur XML. */
export interface DocxLu {
  noms: string[];
  /** Une partie ; lève une erreur si elle manque. */
  partie: (nom: string) => Element;
  corps: Element;
}

/** Ouvre un document Word. Une partie dont le XML est mal formé lève une erreur. */
export function lireDocx(octets: Uint8Array): DocxLu {
  const entrees = unzipSync(octets);
  const noms = Object.keys(entrees);
  const parties = new Map(
    noms.map((nom) => [nom, lireXml(strFromU8(entrees[nom] ?? new Uint8Array()), nom)] as const),
  );
  const partie = (nom: string): Element => present(parties.get(nom), nom);
  return { noms, partie, corps: partie('word/document.xml') };
}

function present<T>(valeur: T | undefined, nom: string): T {
  if (valeur === undefined) throw new Error(`le document Word n’a pas de ${nom}`);
  return valeur;
}

function lireXml(xml: string, nom: string): Element {
  const racine: Element = { nom: '', attributs: {}, enfants: [] };
  const pile = [racine];
  const parser = new SaxesParser({ fileName: nom });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { nom: name, attributs: attributes as Record<string, string>, enfants: [] };
    pile.at(-1)?.enfants.push(element);
    pile.push(element);
  });
  parser.on('closetag', () => pile.pop());
  parser.on('text', (texte) => pile.at(-1)?.enfants.push(texte));
  parser.write(xml).close();
  return present(enfantsDe(racine)[0], `élément dans ${nom}`);
}

export const enfantsDe = ({ enfants }: Element): Element[] =>
  enfants.filter((enfant) => typeof enfant !== 'string');

/** Les éléments d’un nom donné, où qu’ils soient, dans l’ordre. */
export function tous(element: Element, nom: string): Element[] {
  return enfantsDe(element).flatMap((enfant) => [
    ...(enfant.nom === nom ? [enfant] : []),
    ...tous(enfant, nom),
  ]);
}

/** Le premier élément d’un nom donné ; lève une erreur s’il n’y en a pas. */
export const premier = (element: Element, nom: string): Element => present(tous(element, nom)[0], nom);

/** La valeur « w:val » du premier élément d’un nom donné. */
export const valeur = (element: Element, nom: string): string | undefined =>
  tous(element, nom)[0]?.attributs['w:val'];

/** Ce qu’on lit dans un élément : le texte des passages, hors instructions de champ. */
export function texteDe(element: Element): string {
  if (element.nom === 'w:t') return element.enfants.join('');
  if (element.nom === 'w:br' || element.nom === 'w:tab') return ' ';
  return enfantsDe(element).map(texteDe).join('');
}

/** Les paragraphes d’un élément, avec leur style. */
export function paragraphes(element: Element): { style: string; texte: string }[] {
  return tous(element, 'w:p').map((p) => ({ style: valeur(p, 'w:pStyle') ?? 'Normal', texte: texteDe(p) }));
}

/** Un texte dont les espaces ne comptent plus : insécables, fines et ordinaires se valent. */
export const tasse = (texte: string): string => texte.replace(/\s+/gu, ' ').trim();
