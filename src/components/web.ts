import type { RenduDeComposant } from '../web/rendu/atelier.ts';
import { rendreADire } from './ADire/web.ts';
import { rendreChamp } from './Champ/web.ts';
import { rendreColonne } from './Colonne/web.ts';
import { rendreEncart } from './Encart/web.ts';
import { rendreFigure } from './Figure/web.ts';
import { rendreLien } from './Lien/web.ts';
import { rendreLigne } from './Ligne/web.ts';
import { rendreNotesAnimation } from './NotesAnimation/web.ts';
import { rendrePassage } from './Passage/web.ts';
import { rendreRangee } from './Rangee/web.ts';
import { rendreSequence } from './Sequence/web.ts';
import { rendreSource } from './Source/web.ts';
import { rendreTerme } from './Terme/web.ts';
import { rendreVariante } from './Variante/web.ts';
import { rendreVigilance } from './Vigilance/web.ts';

/** Comment chaque composant devient du HTML, par nom. */
export const rendusWeb: Readonly<Record<string, RenduDeComposant>> = {
  Terme: rendreTerme,
  Lien: rendreLien,
  Source: rendreSource,
  Sequence: rendreSequence,
  ADire: rendreADire,
  Vigilance: rendreVigilance,
  Passage: rendrePassage,
  Variante: rendreVariante,
  NotesAnimation: rendreNotesAnimation,
  Encart: rendreEncart,
  Champ: rendreChamp,
  Colonne: rendreColonne,
  Ligne: rendreLigne,
  Rangee: rendreRangee,
  Figure: rendreFigure,
};
