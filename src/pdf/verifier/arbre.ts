import { PDFArray, type PDFDict, type PDFDocument, PDFNumber, type PDFObject, PDFRef } from 'pdf-lib';
import { brut, dictionnaire, liste, nom, nombre, valeur } from './objets.ts';
import { roleStandard } from './roles.ts';

/** Un élément de structure. */
export interface Element {
  ref: PDFRef | undefined;
  dict: PDFDict;
  parent: Element | undefined;
  /** Son type, ramené à un type standard par la table des rôles : « P » pour un « Title ». */
  role: string;
  enfants: (Element | Feuille)[];
}

/** Un bout de l’arbre : un contenu d’une page, par son MCID, ou une annotation. `page` vaut 0 si l’arbre ne la dit pas. */
export interface Feuille {
  element: Element;
  page: number;
  mcid?: number;
  objet?: PDFRef;
}

/** L’arbre de structure d’un document (ISO 32000-1, 14.7.2). */
export interface Arbre {
  racine: PDFDict | undefined;
  /** Tous les éléments et toutes les feuilles, dans l’ordre de lecture. */
  elements: Element[];
  feuilles: Feuille[];
  /** Ce que le ParentTree donne pour chaque clé : un tableau pour une page, un élément pour une annotation. */
  parents: Map<number, PDFObject>;
  /** Les éléments auxquels on arrive par deux chemins : l’arbre n’en est pas un. */
  repetes: number;
}

/** Lit l’arbre de structure ; vide s’il n’y en a pas. */
export function lireArbre(document: PDFDocument): Arbre {
  const racine = dictionnaire(valeur(document.catalog, 'StructTreeRoot'));
  const arbre: Arbre = { racine, elements: [], feuilles: [], parents: new Map(), repetes: 0 };
  const pages = new Map(document.getPages().map(({ ref }, rang) => [ref, rang + 1]));
  if (racine) {
    const vus = new Set<PDFDict>();
    for (const enfant of bruts(brut(racine, 'K'), document)) {
      visiter(enfant, undefined, { document, arbre, pages, vus });
    }
    lireParents(dictionnaire(valeur(racine, 'ParentTree')), arbre.parents, new Set());
  }
  return arbre;
}

interface Visite {
  document: PDFDocument;
  arbre: Arbre;
  pages: ReadonlyMap<PDFRef, number>;
  vus: Set<PDFDict>;
}

/** Range un enfant d’un élément dans l’arbre : un MCID, un renvoi à un contenu ou à une annotation, ou un élément. */
function visiter(objetBrut: PDFObject, parent: Element | undefined, visite: Visite): void {
  const objet = visite.document.context.lookup(objetBrut);
  const dict = dictionnaire(objet);
  if (parent && objet instanceof PDFNumber) ajouter({ mcid: objet.asNumber() }, parent, parent.dict, visite);
  if (!dict) return;
  const mcid = nombre(valeur(dict, 'MCID'));
  const annotation = brut(dict, 'Obj');
  if (parent && mcid !== undefined) ajouter({ mcid }, parent, dict, visite);
  else if (parent && annotation instanceof PDFRef) ajouter({ objet: annotation }, parent, dict, visite);
  else if (visite.vus.has(dict)) visite.arbre.repetes += 1;
  else visiterUnElement(objetBrut, dict, parent, visite);
}

/** La page d’une feuille est dite par elle-même, ou par son élément (ISO 32000-1, tableaux 323 à 325). */
function ajouter(
  feuille: Pick<Feuille, 'mcid' | 'objet'>,
  element: Element,
  dict: PDFDict,
  { arbre, pages }: Visite,
): void {
  const ref = brut(dict, 'Pg') ?? brut(element.dict, 'Pg');
  const complete = { ...feuille, element, page: (ref instanceof PDFRef && pages.get(ref)) || 0 };
  element.enfants.push(complete);
  arbre.feuilles.push(complete);
}

function visiterUnElement(
  objetBrut: PDFObject,
  dict: PDFDict,
  parent: Element | undefined,
  visite: Visite,
): void {
  const { document, arbre, vus } = visite;
  vus.add(dict);
  const role = roleStandard(nom(valeur(dict, 'S')), valeur(arbre.racine, 'RoleMap'));
  const element: Element = {
    ref: objetBrut instanceof PDFRef ? objetBrut : undefined,
    dict,
    parent,
    role,
    enfants: [],
  };
  parent?.enfants.push(element);
  arbre.elements.push(element);
  for (const enfant of bruts(brut(dict, 'K'), document)) visiter(enfant, element, visite);
}

/** Les enfants d’une entrée K, renvois non suivis : un seul, ou un tableau, sur place ou ailleurs. */
function bruts(k: PDFObject | undefined, { context }: PDFDocument): PDFObject[] {
  if (k === undefined) return [];
  const enfants = k instanceof PDFRef ? context.lookup(k) : k;
  return enfants instanceof PDFArray ? enfants.asArray() : [k];
}

/** Lit un arbre de nombres (ISO 32000-1, 7.9.7). */
function lireParents(noeud: PDFDict | undefined, parents: Map<number, PDFObject>, vus: Set<PDFDict>): void {
  if (!noeud || vus.has(noeud)) return;
  vus.add(noeud);
  const nums = valeur(noeud, 'Nums');
  if (nums instanceof PDFArray) {
    for (let rang = 0; rang + 1 < nums.size(); rang += 2) {
      parents.set(nombre(nums.lookup(rang)) ?? -1, nums.get(rang + 1));
    }
  }
  for (const enfant of liste(valeur(noeud, 'Kids'))) lireParents(dictionnaire(enfant), parents, vus);
}

/** Vrai pour un élément, faux pour une feuille. */
export function estUnElement(noeud: Element | Feuille): noeud is Element {
  return 'role' in noeud;
}

/** Les éléments enfants, sans les feuilles. */
export function elementsDe(element: Element): Element[] {
  return element.enfants.filter(estUnElement);
}

/** Une valeur d’attribut d’un élément, pour un propriétaire : `attribut(th, 'Table', 'Scope')` (ISO 32000-1, 14.7.5). */
export function attribut({ dict }: Element, proprietaire: string, cle: string): PDFObject | undefined {
  return liste(valeur(dict, 'A'))
    .filter((attributs) => nom(valeur(attributs, 'O')) === proprietaire)
    .map((attributs) => valeur(attributs, cle))
    .find((found) => found !== undefined);
}

/** Le premier contenu d’un élément, dans l’ordre de lecture ; une feuille est son propre contenu. */
export function premiereFeuille(noeud: Element | Feuille): Feuille | undefined {
  if (!estUnElement(noeud)) return noeud;
  for (const enfant of noeud.enfants) {
    const feuille = premiereFeuille(enfant);
    if (feuille) return feuille;
  }
  return undefined;
}

/** La page où un élément commence ; `undefined` s’il est vide. */
export function premierePage(noeud: Element | Feuille): number | undefined {
  return premiereFeuille(noeud)?.page;
}
