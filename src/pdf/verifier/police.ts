import { type PDFDict, PDFRawStream } from 'pdf-lib';
import { dictionnaire, liste, nom, valeur } from './objets.ts';

/** La police qui dessine : celle que contient une police composée (Type0), ou la police elle-même. */
export function descendante(police: PDFDict): PDFDict {
  return dictionnaire(liste(valeur(police, 'DescendantFonts'))[0]) ?? police;
}

/** Le fichier d’une police, embarqué dans le document ; `undefined` s’il ne l’est pas. */
export function fichierDe(police: PDFDict): PDFRawStream | undefined {
  const description = valeur(descendante(police), 'FontDescriptor');
  return ['FontFile', 'FontFile2', 'FontFile3']
    .map((cle) => valeur(description, cle))
    .find((fichier) => fichier instanceof PDFRawStream);
}

export function nomDePolice(police: PDFDict): string {
  return nom(valeur(police, 'BaseFont')) || 'sans nom';
}

/** Les polices d’un dictionnaire de ressources, par le nom qu’elles y ont. */
export function policesDe(ressources: PDFDict | undefined): Map<string, PDFDict> {
  const polices = dictionnaire(valeur(ressources, 'Font'));
  const lues = new Map<string, PDFDict>();
  for (const cle of polices?.keys() ?? []) {
    const police = dictionnaire(polices?.lookup(cle));
    if (police) lues.set(cle.asString().slice(1), police);
  }
  return lues;
}
