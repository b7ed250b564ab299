import { aDire } from './ADire/props.ts';
import { champ } from './Champ/props.ts';
import { colonne } from './Colonne/props.ts';
import type { Composant } from './composant.ts';
import { encart } from './Encart/props.ts';
import { figure } from './Figure/props.ts';
import { lien } from './Lien/props.ts';
import { ligne } from './Ligne/props.ts';
import { notesAnimation } from './NotesAnimation/props.ts';
import { passage } from './Passage/props.ts';
import { rangee } from './Rangee/props.ts';
import { sequence } from './Sequence/props.ts';
import { source } from './Source/props.ts';
import { terme } from './Terme/props.ts';
import { variante } from './Variante/props.ts';
import { vigilance } from './Vigilance/props.ts';

export type { Composant } from './composant.ts';

/** Tous les composants, par nom. Un composant absent d’ici est refusé à la lecture. */
export const registre: Readonly<Record<string, Composant>> = {
  Terme: terme,
  Lien: lien,
  Source: source,
  Sequence: sequence,
  ADire: aDire,
  Vigilance: vigilance,
  Passage: passage,
  Variante: variante,
  NotesAnimation: notesAnimation,
  Encart: encart,
  Champ: champ,
  Colonne: colonne,
  Ligne: ligne,
  Rangee: rangee,
  Figure: figure,
};
