import type { RenduDocx } from '../../docx/atelier.ts';
import type { PropsDeFigure } from './props.ts';

/** L’équivalent en texte d’une figure, sans le dessin : un tableau se modifie, une image non. */
export const figureDocx: RenduDocx<PropsDeFigure> = {
  genre: 'bloc',
  rendre: ({ de }, enfants, { blocs }) => {
    if (enfants.length === 0) throw new Error(`La figure « ${de} » n’a pas d’équivalent en texte.`);
    return blocs(enfants);
  },
};
