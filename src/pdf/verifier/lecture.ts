import { type PDFDict, type PDFDocument, PDFRef } from 'pdf-lib';
import { type Arbre, lireArbre } from './arbre.ts';
import { fluxDuDocument, octetsDe } from './flux.ts';
import { type Formulaire, lireFormulaire } from './formulaire.ts';
import { dictionnaire, nom, valeur } from './objets.ts';
import { type Releve, relever } from './releve.ts';

/** Une annotation d’une page : un lien, un champ. */
export interface Annotation {
  page: number;
  ref: PDFRef | undefined;
  dict: PDFDict;
  /** « Link », « Widget »… */
  sorte: string;
}

/** Un document lu une fois, pour tous les contrôles. */
export interface Lecture {
  document: PDFDocument;
  catalogue: PDFDict;
  xmp: string;
  arbre: Arbre;
  annotations: Annotation[];
  formulaire: Formulaire;
  releves: Releve[];
}

export function lire(document: PDFDocument): Lecture {
  return {
    document,
    catalogue: document.catalog,
    xmp: new TextDecoder().decode(octetsDe(valeur(document.catalog, 'Metadata'))),
    arbre: lireArbre(document),
    annotations: lireAnnotations(document),
    formulaire: lireFormulaire(document),
    releves: Array.from(fluxDuDocument(document), relever),
  };
}

function lireAnnotations(document: PDFDocument): Annotation[] {
  return document.getPages().flatMap(({ node }, rang) =>
    (node.Annots()?.asArray() ?? []).flatMap((brut) => {
      const dict = dictionnaire(document.context.lookup(brut));
      if (!dict) return [];
      const ref = brut instanceof PDFRef ? brut : undefined;
      return [{ page: rang + 1, ref, dict, sorte: nom(valeur(dict, 'Subtype')) }];
    }),
  );
}
