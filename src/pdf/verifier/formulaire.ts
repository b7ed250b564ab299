import type { PDFDict, PDFDocument, PDFObject } from 'pdf-lib';
import { dictionnaire, liste, texte, valeur } from './objets.ts';

/** Un champ à remplir, et les places où il se montre. */
export interface Champ {
  /** Son nom complet : « fiche.date » (ISO 32000-1, 12.7.3.2). */
  nom: string;
  dict: PDFDict;
  widgets: PDFDict[];
}

/** Le formulaire d’un document. */
export interface Formulaire {
  /** Le dictionnaire AcroForm ; `undefined` : rien à remplir. */
  dict: PDFDict | undefined;
  champs: Champ[];
}

/** Lit le formulaire d’un document (ISO 32000-1, 12.7.2). */
export function lireFormulaire(document: PDFDocument): Formulaire {
  const dict = dictionnaire(valeur(document.catalog, 'AcroForm'));
  const vus = new Set<PDFDict>();
  return { dict, champs: liste(valeur(dict, 'Fields')).flatMap((champ) => champsDe(champ, '', vus)) };
}

/** Un enfant qui a un nom est un champ ; un enfant sans nom est une place de son parent. */
function champsDe(objet: PDFObject, prefixe: string, vus: Set<PDFDict>): Champ[] {
  const dict = dictionnaire(objet);
  if (!dict || vus.has(dict)) return [];
  vus.add(dict);
  const nom = [prefixe, texte(valeur(dict, 'T'))].filter((partie) => partie !== '').join('.');
  const enfants = liste(valeur(dict, 'Kids'));
  const nommes = enfants.filter((enfant) => valeur(enfant, 'T') !== undefined);
  if (nommes.length > 0) return nommes.flatMap((enfant) => champsDe(enfant, nom, vus));
  const widgets = enfants.map(dictionnaire).filter((widget) => widget !== undefined);
  return [{ nom, dict, widgets: widgets.length > 0 ? widgets : [dict] }];
}
