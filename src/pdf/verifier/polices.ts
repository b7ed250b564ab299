import type { PDFDict } from 'pdf-lib';
import { type Constat, manques } from './constat.ts';
import type { Lecture } from './lecture.ts';
import { dictionnaire, nom, valeur } from './objets.ts';
import { fichierDe, nomDePolice, policesDe } from './police.ts';

const CODAGES_CONNUS: ReadonlySet<string> = new Set([
  'WinAnsiEncoding',
  'MacRomanEncoding',
  'MacExpertEncoding',
]);

/**
 * Chaque police qu’une page, un objet, une apparence ou le formulaire cite est embarquée (ISO 14289-1, 7.21.4.1 ; Matterhorn 31-009), et
 * ses signes se ramènent à de l’Unicode (7.21.7 ; 10-001, 31-027).
 */
export function polices({ releves, formulaire }: Lecture): Constat[] {
  const pages = new Map<PDFDict, number | undefined>();
  const citer = (police: PDFDict, page?: number): void => {
    if (!pages.has(police)) pages.set(police, page);
  };
  for (const { page, polices: citees } of releves) for (const police of citees) citer(police, page);
  const duFormulaire = policesDe(dictionnaire(valeur(formulaire.dict, 'DR')));
  for (const police of duFormulaire.values()) citer(police);
  return [...pages].flatMap(([police, page]) => defautsDe(police, page));
}

function defautsDe(police: PDFDict, page: number | undefined): Constat[] {
  const qui = `La police « ${nomDePolice(police)} »`;
  // Une police Type3 est faite de dessins écrits dans le document.
  const embarquee = nom(valeur(police, 'Subtype')) === 'Type3' || fichierDe(police) !== undefined;
  return manques(
    [
      [embarquee, `${qui} n’est pas dans le fichier : une autre la remplacerait.`],
      [seLit(police), `${qui} ne dit pas à quels caractères ses signes répondent (ToUnicode).`],
    ],
    page,
  );
}

function seLit(police: PDFDict): boolean {
  const codage = valeur(police, 'Encoding');
  const base = nom(codage) || nom(valeur(codage, 'BaseEncoding'));
  return valeur(police, 'ToUnicode') !== undefined || CODAGES_CONNUS.has(base);
}
