import { AlignmentType, type IParagraphStyleOptions } from 'docx';
import { COULEURS } from '../couleurs.ts';
import { quatreCotes, style, trait } from './allure.ts';
import { STYLES } from './noms.ts';

/** Ce qui se lit : sommaire, tableaux, en-têtes et pieds de page, textes propres aux fiches et aux séances. */
export const stylesDesTextes: IParagraphStyleOptions[] = [
  style(STYLES.sommaire, 'TOC Heading', {
    run: { size: 26, bold: true, color: COULEURS.marque },
    paragraph: { spacing: { before: 240, after: 100 }, keepNext: true },
  }),
  style('TOC1', 'toc 1', { paragraph: { spacing: { after: 30 } } }),
  style('Subtitle', 'Subtitle', {
    run: { size: 28, color: COULEURS.encreDouce },
    paragraph: { spacing: { after: 240 } },
  }),
  style(STYLES.entete, 'En-tête de tableau', {
    run: { size: 19, bold: true },
    paragraph: { spacing: { before: 30, after: 30, line: 240 }, keepNext: true },
  }),
  style(STYLES.cellule, 'Cellule', {
    run: { size: 19 },
    paragraph: { spacing: { before: 30, after: 30, line: 245 } },
  }),
  style(STYLES.espace, 'Espace après un tableau', {
    run: { size: 8 },
    paragraph: { spacing: { after: 0, line: 80, lineRule: 'exact' } },
  }),
  style(STYLES.chapeau, 'Chapeau', {
    run: { size: 22, bold: true },
    paragraph: { spacing: { after: 60 } },
  }),
  style(STYLES.usages, 'Usages d’une fiche', {
    run: { size: 18, color: COULEURS.encreDouce },
    paragraph: { spacing: { after: 80 } },
  }),
  style(STYLES.minutage, 'Minutage', {
    run: { size: 19, bold: true, color: COULEURS.marque },
    paragraph: { spacing: { after: 60 }, keepNext: true },
  }),
  style(STYLES.provenance, 'Provenance', {
    run: { size: 16, color: COULEURS.encreDouce },
    paragraph: { spacing: { before: 80, after: 0, line: 240 } },
  }),
  style(STYLES.pied, 'footer', {
    run: { size: 16, color: COULEURS.encreDouce },
    paragraph: { spacing: { after: 0, line: 240 }, alignment: AlignmentType.CENTER },
  }),
  style(STYLES.courant, 'header', {
    run: { size: 16, bold: true, color: COULEURS.marque },
    paragraph: { spacing: { after: 0, line: 240 }, alignment: AlignmentType.RIGHT },
  }),
  style(STYLES.bandeau, 'Bandeau', {
    run: { size: 18, bold: true },
    paragraph: {
      indent: { left: 80, right: 80 },
      spacing: { after: 60, line: 240 },
      border: quatreCotes(trait(COULEURS.accent, 8, 4)),
    },
  }),
  style(STYLES.code, 'Code', {
    run: { font: 'Courier New', size: 19 },
    paragraph: { shading: { fill: COULEURS.fondDoux } },
  }),
  style(STYLES.filet, 'Filet', {
    paragraph: {
      alignment: AlignmentType.CENTER,
      border: { bottom: trait(COULEURS.filet, 6, 1) },
    },
  }),
];
