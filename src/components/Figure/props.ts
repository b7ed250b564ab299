import { z } from 'zod';
import { parmi } from '../../model/communs.ts';
import { FIGURES, type NomDeFigure } from '../../model/figure.ts';
import type { Composant } from '../composant.ts';

const props = z.strictObject({ de: parmi(FIGURES) });

/** Une figure résolue : ce qu’elle dessine, s’il y a un dessin ; ses enfants en sont l’équivalent en texte. */
export interface PropsDeFigure {
  de: NomDeFigure;
  dessin?: unknown;
}

/** Un dessin ou un tableau calculé à partir du socle. */
export const figure: Composant = { genre: 'bloc', props, contient: [] };
