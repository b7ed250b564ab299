import { type PDFDict, PDFRawStream } from 'pdf-lib';
import { signesDeLaPolice } from '../signes.ts';
import type { Constat } from './constat.ts';
import { octetsDe } from './flux.ts';
import type { Lecture } from './lecture.ts';
import { nom, valeur } from './objets.ts';
import { descendante, fichierDe, nomDePolice } from './police.ts';

/** Dit si une police dessine un code par son signe « absent » (.notdef) ; un texte si l’on ne sait pas le dire. */
type Absent = ((code: number) => boolean) | string;

/**
 * Aucun texte n’est peint avec le signe « absent » d’une police, le carré vide (ISO 14289-1, 7.21.8 ; Matterhorn 31-030). Les codages
 * lus sont ceux du projet : Identity pour le texte composé, WinAnsi en TrueType pour les champs. Un autre est un défaut, faute de savoir.
 */
export function glyphes({ releves }: Lecture): Constat[] {
  const connues = new Map<PDFDict, Absent>();
  return releves.flatMap(({ page, codes }) =>
    [...codes].flatMap(([police, montres]) => {
      // Une police qui n’est pas dans le fichier est déjà un défaut, dit ailleurs.
      if (!fichierDe(police)) return [];
      const absent = connues.get(police) ?? absentsDe(police);
      connues.set(police, absent);
      const qui = `police « ${nomDePolice(police)} »`;
      if (typeof absent === 'string') return [{ page, message: `La ${qui} ${absent}.` }];
      const carres = [...montres].filter(absent);
      return carres.length === 0
        ? []
        : [
            {
              page,
              message: `Des carrés vides à la place de signes que la ${qui} n’a pas : ${carres.map(enHexa).join(', ')}.`,
            },
          ];
    }),
  );
}

const enHexa = (code: number): string => `code ${code.toString(16).padStart(2, '0')}`;

function absentsDe(police: PDFDict): Absent {
  const codage = nom(valeur(police, 'Encoding'));
  const sorte = nom(valeur(police, 'Subtype'));
  if (sorte === 'Type0' && /^Identity-[HV]$/.test(codage)) return parIdentite(descendante(police));
  if (sorte === 'TrueType' && codage === 'WinAnsiEncoding') return parWinAnsi(octetsDe(fichierDe(police)));
  return `a un codage (${sorte} ${codage}) que ce contrôle ne sait pas lire`;
}

/** Le code est le numéro du signe, ou une table le donne sur deux octets (ISO 32000-1, 9.7.4.2). */
function parIdentite(police: PDFDict): Absent {
  const table = valeur(police, 'CIDToGIDMap');
  if (!(table instanceof PDFRawStream)) return (code) => code === 0;
  const numeros = octetsDe(table);
  return (code) => (numeros[code * 2] ?? 0) === 0 && (numeros[code * 2 + 1] ?? 0) === 0;
}

/** Le code donne un caractère, que la police a ou n’a pas. */
function parWinAnsi(fichier: Uint8Array): Absent {
  const signes = signesDeLaPolice(fichier);
  const winAnsi = new TextDecoder('windows-1252');
  return (code) => !signes.has(winAnsi.decode(Uint8Array.of(code)).codePointAt(0) ?? 0);
}
