import { BorderStyle, type IBorderOptions, type IParagraphStyleOptions } from 'docx';
import { RETRAIT_D_ENCADRE } from '../mesures.ts';

type Allure = Pick<IParagraphStyleOptions, 'paragraph' | 'run'>;

/** Un style de paragraphe, sous le nom que Word montre. */
export function style(id: string, name: string, allure: Allure): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', quickFormat: true, ...allure };
}

type Motif = IBorderOptions['style'];

/** Un filet, en huitièmes de point ; `space` : le blanc qui le sépare du texte, en points. */
export function trait(
  color: string,
  size: number,
  space: number,
  motif: Motif = BorderStyle.SINGLE,
): IBorderOptions {
  return { color, size, space, style: motif };
}

const BARRE = { size: 18, space: 8 };

/** Un encadré se lit comme une suite de paragraphes : une barre à gauche, un fond, et aucun blanc entre deux du même style. */
export function encadre(
  id: string,
  name: string,
  barre: string,
  fond?: string,
  motif?: Motif,
): IParagraphStyleOptions {
  return style(id, name, {
    paragraph: {
      indent: { left: RETRAIT_D_ENCADRE },
      spacing: { before: 100, after: 140 },
      contextualSpacing: true,
      border: { left: trait(barre, BARRE.size, BARRE.space, motif) },
      ...(fond ? { shading: { fill: fond } } : {}),
    },
  });
}

/** Les quatre côtés d’un cadre. */
export const quatreCotes = (filet: IBorderOptions) => ({
  top: filet,
  bottom: filet,
  left: filet,
  right: filet,
});
