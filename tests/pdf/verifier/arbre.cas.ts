import { PDFArray, PDFDict, type PDFDocument, PDFNumber } from 'pdf-lib';
import {
  ajouterElement,
  au,
  type Cas,
  elements,
  elementsSous,
  enfants,
  N,
  peindre,
  premier,
  racine,
  refDe,
} from './outils.ts';

/** Les éléments d’un type dont le premier enfant est un contenu de la page. */
const avecContenu = (document: PDFDocument, type: RegExp): PDFDict[] =>
  elements(document, type).filter((element) => enfants(element).get(0) instanceof PDFNumber);

/** Change le type d’éléments de structure. */
function renommer(elements: readonly PDFDict[], type: string): void {
  for (const element of elements) element.set(N('S'), N(type));
}

/** Échange deux entrées d’un tableau. */
function echanger(tableau: PDFArray, un: number, deux: number): void {
  const [premiere, seconde] = [tableau.get(un), tableau.get(deux)];
  tableau.set(un, seconde);
  tableau.set(deux, premiere);
}

export const structure: Cas[] = [
  {
    nom: 'arbre retiré',
    casser: ({ catalog }) => catalog.delete(N('StructTreeRoot')),
    dit: 'pas d’arbre de structure',
    aussi: ['ordre', 'titres', 'annotations'],
  },
  {
    nom: 'parent faux',
    casser: (document) =>
      premier(elements(document, /^P$/)).set(N('P'), document.context.register(document.context.obj({}))),
    dit: 'ne connaissent pas leur parent (P) : 1',
  },
  {
    nom: 'type inconnu',
    casser: (document) => premier(elements(document, /^P$/)).set(N('S'), N('Paragraphe')),
    dit: 'Le type de structure « Paragraphe »',
  },
  {
    nom: 'table des rôles qui tourne en rond',
    casser: (document) => {
      const table = au(racine(document), 'RoleMap');
      table.set(N('Un'), N('Deux'));
      table.set(N('Deux'), N('Un'));
      premier(elements(document, /^P$/)).set(N('S'), N('Un'));
    },
    dit: 'ne le ramène à aucun',
  },
  {
    nom: 'élément sous deux parents',
    casser: (document) => {
      const [un, deux] = elements(document, /^LI$/);
      enfants(deux as PDFDict).push(enfants(un as PDFDict).get(0));
    },
    dit: 'par deux chemins : 1',
  },
  {
    nom: 'ParentTreeNextKey trop petit',
    casser: (document) => racine(document).set(N('ParentTreeNextKey'), PDFNumber.of(1)),
    dit: 'ParentTreeNextKey',
  },
  {
    nom: 'ParentTree qui confond deux contenus',
    casser: (document) => {
      const nums = au(racine(document), 'ParentTree').lookup(N('Nums'), PDFArray);
      const pages = nums.asArray().map((entree) => document.context.lookup(entree));
      echanger(
        premier(pages.filter((entree) => entree instanceof PDFArray && entree.size() > 5)) as PDFArray,
        0,
        2,
      );
    },
    dit: 'leur élément dans le ParentTree : 2',
  },
];

export const ordre: Cas[] = [
  {
    nom: 'contenu oublié par l’arbre',
    casser: (document) => enfants(premier(avecContenu(document, /^P$/))).remove(0),
    dit: 'absents de l’arbre, que l’on ne lirait pas : 1',
  },
  {
    nom: 'contenu que rien ne peint',
    casser: (document) => enfants(premier(avecContenu(document, /^P$/))).push(PDFNumber.of(9999)),
    dit: 'absents de la page : 1',
    aussi: ['structure'],
  },
  {
    nom: 'contenu lu deux fois',
    casser: (document) => {
      const contenus = enfants(premier(avecContenu(document, /^P$/)));
      contenus.push(contenus.get(0));
    },
    dit: 'deux fois dans l’arbre : 1',
  },
  {
    nom: 'numéro de contenu repris',
    casser: (document) => peindre(document, '/P <</MCID 0>> BDC 0 0 m 9 9 l S EMC'),
    dit: 'déjà pris sur la page : 1',
  },
  {
    nom: 'deux paragraphes échangés',
    casser: (document) => {
      const titre = premier(elements(document, /^H1$/));
      const freres = enfants(titre.lookup(N('P'), PDFDict));
      const rang = freres.asArray().findIndex((frere) => document.context.lookup(frere) === titre);
      echanger(freres, rang, rang + 1);
    },
    dit: 'lus après ce qui les suit sur la page : 1',
  },
  {
    nom: 'dernière page lue la première',
    casser: (document) => {
      const freres = enfants(premier(elements(document, /^Document$/)));
      const dernier = freres.get(freres.size() - 1);
      freres.remove(freres.size() - 1);
      freres.insert(0, dernier);
    },
    dit: 'Dans un élément Document, l’arbre revient à cette page',
  },
  {
    nom: 'contenu dont la page n’est pas dite',
    casser: (document) => premier(avecContenu(document, /^H1$/)).delete(N('Pg')),
    dit: 'sans dire sur quelle page',
    aussi: ['structure'],
  },
];

export const balisage: Cas[] = [
  {
    nom: 'trait sans balise',
    casser: (document) => peindre(document, '0 0 m 9 9 l S'),
    dit: 'ni balisés ni dits décoratifs : 1',
  },
  {
    nom: 'trait dans une marque qui ne balise rien',
    casser: (document) => peindre(document, '/Span <</ActualText (a)>> BDC 0 0 9 9 re f EMC'),
    dit: 'ni balisés ni dits décoratifs : 1',
  },
  {
    nom: 'contenu balisé dans un décor',
    casser: (document) => peindre(document, '/Artifact BMC /P <</MCID 0>> BDC 0 0 m 9 9 l S EMC EMC'),
    dit: 'balisés et décoratifs emboîtés : 1',
    aussi: ['ordre'],
  },
  {
    nom: 'marque sans fin',
    casser: (document) => peindre(document, '/Artifact BMC'),
    dit: 'ouvertes sans être fermées, ou l’inverse : 1',
  },
  {
    nom: 'fin sans marque',
    casser: (document) => peindre(document, 'EMC'),
    dit: 'ouvertes sans être fermées, ou l’inverse : 1',
  },
];

export const titres: Cas[] = [
  {
    nom: 'H2 changé en H4',
    casser: (document) => premier(elements(document, /^H2$/)).set(N('S'), N('H4')),
    dit: 'Un H4 suit un H1 ; un H2 au plus est attendu',
  },
  {
    nom: 'premier titre en H2',
    casser: (document) => premier(elements(document, /^H1$/)).set(N('S'), N('H2')),
    dit: 'Le premier titre est un H2 ; un H1 est attendu',
  },
  {
    nom: 'titres changés en paragraphes',
    casser: (document) => renommer(elements(document, /^H[1-6]$/), 'P'),
    dit: 'aucun titre balisé',
  },
];

export const images: Cas[] = [
  {
    nom: 'Alt retiré',
    casser: (document) => premier(elements(document, /^Figure$/)).delete(N('Alt')),
    dit: 'pas de texte de remplacement',
  },
  {
    nom: 'paragraphe changé en image',
    casser: (document) => premier(elements(document, /^P$/)).set(N('S'), N('Figure')),
    dit: 'pas de texte de remplacement',
  },
];

export const tableaux: Cas[] = [
  {
    nom: 'TH changés en TD',
    casser: (document) => renommer(elements(document, /^TH$/), 'TD'),
    dit: 'pas de case d’en-tête (TH) dans sa première rangée',
  },
  {
    nom: 'portée retirée',
    casser: (document) => premier(elements(document, /^TH$/)).delete(N('A')),
    dit: '(Scope)',
  },
  {
    nom: 'case étendue sans que les autres rangées le soient',
    casser: (document) =>
      premier(elements(document, /^TD$/)).set(N('A'), document.context.obj([{ O: 'Table', ColSpan: 2 }])),
    dit: 'n’ont pas toutes le même nombre de cases',
  },
  {
    nom: 'case en trop',
    casser: (document) => ajouterElement(premier(elements(document, /^TR$/).slice(1)), 'TD'),
    dit: 'n’ont pas toutes le même nombre de cases',
  },
  {
    nom: 'TR changé en P',
    casser: (document) => premier(elements(document, /^TR$/).slice(1)).set(N('S'), N('P')),
    dit: 'Un tableau doit avoir des rangées (TR), et rien d’autre',
  },
  {
    nom: 'TD changé en P',
    casser: (document) => premier(elements(document, /^TD$/)).set(N('S'), N('P')),
    dit: 'autre chose que des cases',
  },
];

/** Une case qui traverse toutes les rangées d’un tableau : elle ne casse rien. */
export function bienFusionner(document: PDFDocument): void {
  const rangee = premier(elements(document, /^TR$/));
  const groupe = rangee.lookup(N('P'), PDFDict);
  const table = groupe.lookup(N('P'), PDFDict);
  const rangees = elementsSous(table, /^TR$/);
  const haute = ajouterElement(rangee, 'TH');
  haute.set(N('A'), document.context.obj([{ O: 'Table', Scope: 'Column', RowSpan: rangees.length }]));
}

/** Une image lue avant le texte qui la précède sur la page, comme un logo posé après coup : elle ne casse rien. */
export function bienDeplacer(document: PDFDocument): void {
  const image = premier(elements(document, /^Figure$/).slice(1));
  const freres = enfants(image.lookup(N('P'), PDFDict));
  const rang = freres.asArray().indexOf(refDe(image.lookup(N('P'), PDFDict), image));
  echanger(freres, rang - 1, rang);
}
