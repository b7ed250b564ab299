import type { ElementContent } from 'hast';
import { el } from '../../web/rendu/hast.ts';
import type { PropsDeChamp } from './props.ts';

const NBSP = '\u00A0';

/** Le libellé d’un champ, puis ce qu’il faut savoir pour répondre. */
export function libelle(props: PropsDeChamp): ElementContent[] {
  const notes = precisions(props);
  return [
    el('strong', {}, props.libelle),
    ...(notes === undefined ? [] : [el('span', { className: ['champ-aide'] }, ` ${notes}`)]),
  ];
}

/** Ce qu’il faut savoir pour répondre : l’aide, puis la consigne que le type et les attributs entraînent. */
export function precisions(props: PropsDeChamp): string | undefined {
  const notes = [props.aide, consigne(props)].filter((note) => note !== undefined);
  return notes.length > 0 ? notes.join(' ') : undefined;
}

function consigne({ type, obligatoire, longueur, min, max }: PropsDeChamp): string | undefined {
  const phrases = [
    obligatoire ? 'Obligatoire.' : undefined,
    type === 'choix' ? 'Une seule réponse.' : undefined,
    type === 'cases' ? 'Plusieurs réponses possibles.' : undefined,
    longueur === undefined ? undefined : `${longueur}${NBSP}caractères au plus.`,
    bornes(min, max),
  ].filter((phrase) => phrase !== undefined);
  return phrases.length > 0 ? phrases.join(' ') : undefined;
}

function bornes(min: number | undefined, max: number | undefined): string | undefined {
  if (min !== undefined && max !== undefined) return `De ${min} à ${max}.`;
  if (max !== undefined) return `${max} au plus.`;
  return min === undefined || min === 0 ? undefined : `${min} au moins.`;
}
