import { BorderStyle, type IParagraphStyleOptions } from 'docx';
import { COULEURS } from '../couleurs.ts';
import { encadre } from './allure.ts';
import { STYLES } from './noms.ts';

/** Les encadrés : chacun a sa barre, et son mot en tête le nomme sans la couleur. */
export const stylesDesEncadres: IParagraphStyleOptions[] = [
  encadre(STYLES.aDire, 'À dire', COULEURS.marque, COULEURS.marqueDouce),
  encadre(STYLES.vigilance, 'Vigilance', COULEURS.accent, COULEURS.accentDoux),
  encadre(STYLES.encart, 'Encart', COULEURS.filet, COULEURS.fondDoux),
  encadre(STYLES.passage, 'À adapter ici', COULEURS.accent, undefined, BorderStyle.DASHED),
  encadre(STYLES.variante, 'Variante', COULEURS.accent, undefined, BorderStyle.DOUBLE),
  encadre(STYLES.notes, 'Notes d’animation', COULEURS.marque),
  encadre(STYLES.citation, 'Quote', COULEURS.filet),
];
