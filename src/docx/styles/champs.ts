import { BorderStyle, type IParagraphStyleOptions } from 'docx';
import { COULEURS } from '../couleurs.ts';
import { INTERLIGNE } from '../mesures.ts';
import { style, trait } from './allure.ts';
import { STYLES } from './noms.ts';

// Le blanc entre le texte et les filets du haut et du bas s’ajoute à chaque ligne : on n’en laisse presque pas.
const [COTE, BORD] = [trait(COULEURS.encreDouce, 6, 4), trait(COULEURS.encreDouce, 6, 1)];
const CADRE = { top: BORD, bottom: BORD, left: COTE, right: COTE };

/** Les libellés, et les places où répondre. */
export const stylesDesChamps: IParagraphStyleOptions[] = [
  style(STYLES.libelle, 'Libellé', {
    run: { bold: true },
    paragraph: { spacing: { before: 80, after: 40 }, keepNext: true, keepLines: true },
  }),
  // Des paragraphes qui se suivent dans ce style font un seul cadre, réglé : autant de lignes, autant de paragraphes.
  style(STYLES.reponse, 'Réponse', {
    paragraph: {
      indent: { left: 100, right: 100 },
      spacing: { after: 0, line: INTERLIGNE, lineRule: 'atLeast' },
      border: { ...CADRE, between: trait(COULEURS.filet, 6, 1, BorderStyle.DOTTED) },
      keepLines: true,
    },
  }),
  style(STYLES.cadreDEncre, 'Cadre à signer', {
    paragraph: {
      indent: { left: 100, right: 100 },
      spacing: { after: 0, line: INTERLIGNE, lineRule: 'atLeast' },
      border: CADRE,
      keepLines: true,
    },
  }),
  style(STYLES.options, 'Réponses à cocher', { paragraph: { spacing: { after: 80, line: 300 } } }),
  style(STYLES.caseAEcrire, 'Case à écrire', {
    run: { size: 19 },
    paragraph: { spacing: { before: 10, after: 10, line: 240 } },
  }),
];
