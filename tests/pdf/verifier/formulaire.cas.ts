import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, PDFNumber, PDFString } from 'pdf-lib';
import {
  ajouterElement,
  annotations as annotationsDe,
  au,
  type Cas,
  elementDe,
  elements,
  enfants,
  N,
  places,
  premier,
} from './outils.ts';

const unLien = (document: PDFDocument) => premier(annotationsDe(document, 'Link'));
/** Un champ de texte à une seule place. */
const unTexte = (document: PDFDocument) =>
  premier(places(document, 'Tx').filter(({ dict }) => dict.has(N('T'))));
const uneCase = (document: PDFDocument) => premier(places(document, 'Btn'));
const formulaire = (document: PDFDocument): PDFDict => au(document.catalog, 'AcroForm');

export const annotations: Cas[] = [
  {
    nom: 'Tabs retiré',
    casser: (document) => unLien(document).page.node.delete(N('Tabs')),
    dit: 'Tabs doit valoir S',
  },
  {
    nom: 'Tabs par rangées',
    casser: (document) => unLien(document).page.node.set(N('Tabs'), N('R')),
    dit: 'Tabs doit valoir S',
  },
  {
    nom: 'StructParent retiré',
    casser: (document) => unLien(document).dict.delete(N('StructParent')),
    dit: 'ne retrouve pas son élément',
  },
  {
    nom: 'StructParent d’un autre',
    casser: (document) => {
      const [un, deux] = annotationsDe(document, 'Link');
      un?.dict.set(N('StructParent'), (deux as typeof un).dict.lookup(N('StructParent'), PDFNumber));
    },
    dit: 'ne retrouve pas son élément',
  },
  {
    nom: 'Link changé en Span',
    casser: (document) => elementDe(document, unLien(document).ref).set(N('S'), N('Span')),
    dit: 'est dans un élément Span au lieu de Link',
  },
  {
    nom: 'Form changé en Span',
    casser: (document) => elementDe(document, unTexte(document).ref).set(N('S'), N('Span')),
    dit: 'est dans un élément Span au lieu de Form',
  },
  {
    nom: 'lien sans Contents',
    casser: (document) => unLien(document).dict.delete(N('Contents')),
    dit: 'ne dit pas où elle mène',
  },
  {
    nom: 'annotation hors de l’arbre',
    casser: (document) => elementDe(document, unTexte(document).ref).set(N('K'), document.context.obj([])),
    dit: 'n’est pas dans l’arbre',
  },
  {
    nom: 'annotation que l’arbre croit sur une autre page',
    casser: (document) => {
      const { ref } = premier(annotationsDe(document, 'Widget'));
      const objr = enfants(elementDe(document, ref)).lookup(0, PDFDict);
      objr.set(N('Pg'), premier(document.getPages().slice(-1)).ref);
    },
    dit: 'par l’arbre, et elle n’y est pas',
  },
  {
    nom: 'annotation retirée de sa page',
    casser: (document) => {
      const { page, ref } = unLien(document);
      page.node.Annots()?.remove(page.node.Annots()?.asArray().indexOf(ref) ?? 0);
    },
    dit: 'qui n’est sur aucune page',
  },
  {
    nom: 'note collée sur la page',
    casser: (document) => unLien(document).dict.set(N('Subtype'), N('Text')),
    dit: 'est dans un élément Link au lieu de Annot',
  },
];

/** Échange un Form et le paragraphe qui l’annonce. */
function lireAvantSonLibelle(document: PDFDocument): void {
  const [freres, rang] = premier(
    elements(document, /^Form$/).flatMap((form) => {
      const fratrie = enfants(form.lookup(N('P'), PDFDict));
      const place = fratrie.asArray().findIndex((frere) => document.context.lookup(frere) === form);
      const avant = place > 0 ? document.context.lookup(fratrie.get(place - 1)) : undefined;
      return avant instanceof PDFDict && avant.get(N('S')) === N('P') ? [[fratrie, place] as const] : [];
    }),
  );
  const form = freres.get(rang);
  freres.set(rang, freres.get(rang - 1));
  freres.set(rang - 1, form);
}

export const libelles: Cas[] = [
  {
    nom: 'champ lu avant son libellé',
    casser: lireAvantSonLibelle,
    dit: 'se lit avant le texte qui l’annonce',
  },
];

export const champs: Cas[] = [
  {
    nom: 'second champ de même nom',
    casser: (document) => {
      const [un, deux] = places(document, 'Tx').filter(({ dict }) => dict.has(N('T')));
      deux?.dict.set(N('T'), (un as typeof deux).dict.lookup(N('T'), PDFHexString));
    },
    dit: '2 champs s’appellent',
  },
  {
    nom: 'champ sans nom',
    casser: (document) => unTexte(document).dict.set(N('T'), PDFHexString.fromText('')),
    dit: 'Un champ n’a pas de nom',
  },
  {
    nom: 'place qui n’est à aucun champ',
    casser: (document) => {
      const fields = formulaire(document).lookup(N('Fields'), PDFArray);
      fields.remove(fields.asArray().indexOf(unTexte(document).ref));
    },
    dit: 'n’appartient à aucun champ',
  },
  {
    nom: 'second enfant dans un Form',
    casser: (document) => ajouterElement(elementDe(document, unTexte(document).ref), 'Span'),
    dit: 'partage son élément Form',
  },
  {
    nom: 'AP retiré',
    casser: (document) => unTexte(document).dict.delete(N('AP')),
    dit: 'n’a pas de dessin',
  },
  {
    nom: 'état de case sans dessin',
    casser: (document) => uneCase(document).dict.set(N('AS'), N('Inconnu')),
    dit: 'n’a pas de dessin',
  },
  {
    nom: 'champ caché',
    casser: (document) => unTexte(document).dict.set(N('F'), PDFNumber.of(6)),
    dit: 'est caché',
  },
  {
    nom: 'champ qui ne s’imprime pas',
    casser: (document) => unTexte(document).dict.set(N('F'), PDFNumber.of(0)),
    dit: 'ne s’imprimerait pas',
  },
  {
    nom: 'lien resté dans un champ',
    casser: (document) =>
      unTexte(document).dict.set(N('A'), document.context.obj({ S: 'URI', URI: PDFString.of('champ:x') })),
    dit: 'déclenche une action',
  },
  {
    nom: 'DR retiré',
    casser: (document) => formulaire(document).delete(N('DR')),
    dit: 'absente des ressources du formulaire',
  },
  {
    nom: 'police de saisie inconnue',
    casser: (document) => unTexte(document).dict.set(N('DA'), PDFString.of('0 g /Helv 10 Tf')),
    dit: 'la police « Helv », absente',
  },
  {
    nom: 'NeedAppearances',
    casser: (document) => formulaire(document).set(N('NeedAppearances'), document.context.obj(true)),
    dit: '(NeedAppearances)',
  },
  {
    nom: 'XFA',
    casser: (document) => formulaire(document).set(N('XFA'), document.context.obj([])),
    dit: 'partie XFA',
  },
];

/** Retire ou change l’infobulle d’une place et de son champ. */
function changerInfobulle(dict: PDFDict, infobulle: PDFString | undefined): void {
  for (const porteur of [dict, dict.lookupMaybe(PDFName.of('Parent'), PDFDict)]) {
    porteur?.delete(N('TU'));
    if (infobulle) porteur?.set(N('TU'), infobulle);
  }
}

export const infobulles: Cas[] = [
  {
    nom: 'TU retiré',
    casser: (document) => changerInfobulle(unTexte(document).dict, undefined),
    dit: 'n’a pas d’infobulle',
  },
  {
    nom: 'TU vide',
    casser: (document) => changerInfobulle(uneCase(document).dict, PDFString.of(' ')),
    dit: 'n’a pas d’infobulle',
  },
];
