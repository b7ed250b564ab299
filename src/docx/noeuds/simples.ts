import { Paragraph, TextRun } from 'docx';
import { type Ecriture, paragraphe as enCadre, type RenduEnBloc, type RenduEnLigne } from '../atelier.ts';
import { RETRAIT_D_ENCADRE } from '../mesures.ts';
import { SIGNES, STYLES } from '../styles/noms.ts';

export const texte: RenduEnLigne = ({ value = '' }, _atelier, ecriture) => [
  new TextRun({ ...ecriture, text: value }),
];

/** Un nœud qui change l’écriture de ce qu’il contient. */
export function ecrit(propre: Ecriture): RenduEnLigne {
  return ({ children = [] }, { morceaux }, ecriture) => morceaux(children, { ...ecriture, ...propre });
}

export const codeEnLigne: RenduEnLigne = ({ value = '' }, _atelier, ecriture) => [
  new TextRun({ ...ecriture, style: SIGNES.code, text: value }),
];

export const saut: RenduEnLigne = () => [new TextRun({ break: 1 })];

export const paragraphe: RenduEnBloc = ({ children = [] }, { cadre, morceaux }) => [
  enCadre(morceaux(children), cadre),
];

export const citation: RenduEnBloc = ({ children = [] }, { blocs, cadre }) =>
  blocs(children, { style: STYLES.citation, retrait: cadre.retrait + RETRAIT_D_ENCADRE });

export const filet: RenduEnBloc = () => [new Paragraph({ style: STYLES.filet })];

export const code: RenduEnBloc = ({ value = '' }, { cadre }) =>
  value.split('\n').map((ligne) => enCadre([new TextRun(ligne)], { ...cadre, style: STYLES.code }));
