import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFStream,
  PDFString,
} from 'pdf-lib';

// Lectures tolérantes : un PDF à contrôler peut avoir n’importe quoi à n’importe quelle place, et rien de ceci ne lève d’erreur.

/** La valeur au bout d’un chemin de clés, renvois suivis ; `undefined` dès qu’une clé manque. */
export function valeur(objet: PDFObject | undefined, ...cles: string[]): PDFObject | undefined {
  let trouve = objet;
  for (const cle of cles) trouve = dictionnaire(trouve)?.lookup(cleDe(cle));
  return trouve;
}

/** La valeur d’une clé, renvoi non suivi : de quoi comparer deux renvois. */
export function brut(dict: PDFDict | undefined, cle: string): PDFObject | undefined {
  return dict?.get(cleDe(cle));
}

const CLES = new Map<string, PDFName>();

/** Le nom PDF d’une clé, gardé : pdf-lib relit ses échappements à chaque fois, et un kit se contrôle par centaines de milliers de clés. */
function cleDe(cle: string): PDFName {
  const gardee = CLES.get(cle) ?? PDFName.of(cle);
  CLES.set(cle, gardee);
  return gardee;
}

/** Le dictionnaire d’un objet ; celui d’un flux est son en-tête. */
export function dictionnaire(objet: PDFObject | undefined): PDFDict | undefined {
  if (objet instanceof PDFStream) return objet.dict;
  return objet instanceof PDFDict ? objet : undefined;
}

/** Les éléments d’un tableau, renvois suivis ; un objet seul compte pour un tableau d’un élément. */
export function liste(objet: PDFObject | undefined): PDFObject[] {
  if (objet === undefined) return [];
  if (!(objet instanceof PDFArray)) return [objet];
  return Array.from({ length: objet.size() }, (_, rang) => objet.lookup(rang)).filter(
    (element) => element !== undefined,
  );
}

export function texte(objet: PDFObject | undefined): string {
  return objet instanceof PDFString || objet instanceof PDFHexString ? objet.decodeText() : '';
}

/** Un nom sans sa barre, tel qu’écrit ; vide si ce n’en est pas un. */
export function nom(objet: PDFObject | undefined): string {
  return objet instanceof PDFName ? objet.asString().slice(1) : '';
}

export function nombre(objet: PDFObject | undefined): number | undefined {
  return objet instanceof PDFNumber ? objet.asNumber() : undefined;
}

export function vrai(objet: PDFObject | undefined): boolean {
  return objet instanceof PDFBool && objet.asBoolean();
}

/** La valeur d’une clé que les enfants héritent de leurs parents (ISO 32000-1, 7.7.3.4 et 12.7.3.1). */
export function heritee(dict: PDFDict | undefined, cle: string, reste = 50): PDFObject | undefined {
  if (!dict || reste === 0) return undefined;
  return valeur(dict, cle) ?? heritee(dictionnaire(valeur(dict, 'Parent')), cle, reste - 1);
}
