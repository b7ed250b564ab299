import type { RenduDocx } from '../docx/atelier.ts';
import { aDireDocx } from './ADire/docx.ts';
import { champDocx } from './Champ/docx.ts';
import { colonneDocx } from './Colonne/docx.ts';
import { encartDocx } from './Encart/docx.ts';
import { figureDocx } from './Figure/docx.ts';
import { lienDocx } from './Lien/docx.ts';
import { ligneDocx } from './Ligne/docx.ts';
import { notesAnimationDocx } from './NotesAnimation/docx.ts';
import { passageDocx } from './Passage/docx.ts';
import { rangeeDocx } from './Rangee/docx.ts';
import { sequenceDocx } from './Sequence/docx.ts';
import { sourceDocx } from './Source/docx.ts';
import { termeDocx } from './Terme/docx.ts';
import { varianteDocx } from './Variante/docx.ts';
import { vigilanceDocx } from './Vigilance/docx.ts';

/** Comment chaque composant entre dans un document Word, par nom. */
export const rendusDocx: Readonly<Record<string, RenduDocx>> = {
  Terme: termeDocx,
  Lien: lienDocx,
  Source: sourceDocx,
  Sequence: sequenceDocx,
  ADire: aDireDocx,
  Vigilance: vigilanceDocx,
  Passage: passageDocx,
  Variante: varianteDocx,
  NotesAnimation: notesAnimationDocx,
  Encart: encartDocx,
  Champ: champDocx,
  Colonne: colonneDocx,
  Ligne: ligneDocx,
  Rangee: rangeeDocx,
  Figure: figureDocx,
};
