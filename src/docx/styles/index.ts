import { type IStylesOptions, UnderlineType } from 'docx';
import { COULEURS } from '../couleurs.ts';
import { stylesDesChamps } from './champs.ts';
import { stylesDesEncadres } from './encadres.ts';
import { SIGNES } from './noms.ts';
import { stylesDesTextes } from './textes.ts';

/**
 * Arial, et non la police du site : la personne qui modifie le fichier ne l’aura pas, et Word la remplacerait sans prévenir. Arial est sur
 * toutes les machines, ou Liberation Sans, qui a les mêmes largeurs : les pages se coupent partout au même endroit.
 */
const POLICE = 'Arial';

const titre = (size: number, color: string, before: number, after: number) => ({
  run: { size, bold: true, color },
  paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
});

/** Les styles Word du document. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: {
        font: POLICE,
        size: 21,
        color: COULEURS.encre,
        language: { value: 'fr-FR', eastAsia: 'fr-FR' },
      },
      paragraph: { spacing: { after: 100, line: 259 } },
    },
    title: { run: { size: 52, bold: true, color: COULEURS.marque }, paragraph: { spacing: { after: 80 } } },
    heading1: titre(34, COULEURS.marque, 0, 80),
    heading2: titre(26, COULEURS.marque, 200, 80),
    heading3: titre(23, COULEURS.encre, 160, 60),
    heading4: titre(21, COULEURS.accent, 160, 60),
    heading5: titre(21, COULEURS.encre, 140, 60),
    caption: {
      run: { size: 19, bold: true, color: COULEURS.encreDouce },
      paragraph: { spacing: { before: 80, after: 60 }, keepNext: true },
    },
    listParagraph: { paragraph: { spacing: { after: 50 } } },
    hyperlink: { run: { color: COULEURS.marque, underline: {} } },
  },
  paragraphStyles: [...stylesDesTextes, ...stylesDesChamps, ...stylesDesEncadres],
  characterStyles: [
    { id: SIGNES.annotation, name: 'Annotation', run: { size: 18, bold: false, color: COULEURS.encreDouce } },
    {
      id: SIGNES.aCompleter,
      name: 'À compléter',
      run: { italics: true, color: COULEURS.encreDouce, shading: { fill: 'E8E8E8' } },
    },
    {
      id: SIGNES.terme,
      name: 'Terme du glossaire',
      run: { underline: { type: UnderlineType.DOTTED, color: COULEURS.marque } },
    },
    { id: SIGNES.code, name: 'Code en ligne', run: { font: 'Courier New' } },
  ],
};
