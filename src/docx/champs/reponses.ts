import { TextRun } from 'docx';
import type { Saisie } from '../../model/saisie.ts';
import type { Morceau } from '../atelier.ts';
import { coche } from './controle.ts';

/** Une réponse possible : sa case, et ce qu’elle dit. */
export interface Option {
  case: Morceau;
  libelle: string;
}

const joindre = (quoi: string, precision: string): string => `${quoi}\u00A0: ${precision}`;

/** Les réponses d’un choix : un rond chacune. */
export function ronds(saisie: Saisie): Option[] {
  return (saisie.reponses ?? []).map(({ valeur, libelle }) => ({
    case: coche('rond', `${saisie.nom}-${valeur}`, joindre(saisie.libelle, libelle)),
    libelle,
  }));
}

/** Les réponses à cocher, plusieurs à la fois. */
export function cases(saisies: readonly Saisie[], libelles: readonly string[]): Option[] {
  return saisies.map((saisie, rang) => ({
    case: coche('case', saisie.nom, saisie.libelle),
    libelle: libelles[rang] ?? '',
  }));
}

const ECART = '\u00A0\u00A0 ';

/** Des réponses sur une ligne ; chacune ne quitte pas sa case. */
export function enLigne(options: readonly Option[], ecart = ECART): Morceau[] {
  return options.flatMap((option, rang) => [
    option.case,
    new TextRun(`\u00A0${option.libelle}${rang < options.length - 1 ? ecart : ''}`),
  ]);
}

/** Des réponses dans une case étroite : elle passe à la ligne entre deux réponses, jamais au milieu d’une. */
export const enColonne = (options: readonly Option[]): Morceau[] =>
  enLigne(
    options.map((option) => ({ ...option, libelle: option.libelle.replaceAll(' ', '\u00A0') })),
    ' ',
  );

/** Signes d’une réponse au-delà desquels chacune a sa ligne. */
const LONGUE = 40;

/** Des réponses, sur autant de paragraphes qu’il en faut. */
export function enParagraphes(options: readonly Option[]): Morceau[][] {
  const longues = options.some(({ libelle }) => libelle.length > LONGUE);
  return longues ? options.map((option) => enLigne([option])) : [enLigne(options)];
}
