import { TextRun } from 'docx';
import { precisions } from '../../components/Champ/libelle.ts';
import type { PropsDeChamp } from '../../components/Champ/props.ts';
import type { Morceau } from '../atelier.ts';
import { SIGNES } from '../styles/noms.ts';

export const DONNEE_PERSONNELLE = 'Donnée personnelle.';

/** Le libellé d’un champ, l’acquis qu’il évalue, puis ce qu’il faut savoir pour répondre. */
export function libelle(props: PropsDeChamp): Morceau[] {
  return [
    new TextRun(props.libelle),
    ...annoter(props.acquis && `(${props.acquis})`),
    ...annoter(precisions(props)),
    ...annoter(props.donneePersonnelle ? DONNEE_PERSONNELLE : undefined),
  ];
}

/** Une précision en petit, à la suite. */
export const annoter = (text: string | undefined): Morceau[] =>
  text ? [new TextRun({ style: SIGNES.annotation, text: ` ${text}` })] : [];
