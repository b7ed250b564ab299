import { TextRun } from 'docx';
import type { Noeud } from '../model/noeud.ts';
import { type Atelier, type Bloc, type Morceau, paragraphe } from './atelier.ts';
import { COULEURS } from './couleurs.ts';
import { RETRAIT_D_ENCADRE } from './mesures.ts';

/** Un intitulé, puis ce qu’il annonce, dans le style Word d’un encadré. */
export function encadre(
  style: string,
  intitule: Morceau[],
  enfants: readonly Noeud[],
  { cadre, blocs }: Atelier,
): Bloc[] {
  const dedans = { style, retrait: cadre.retrait + RETRAIT_D_ENCADRE };
  return [paragraphe(intitule, dedans, { keepNext: true }), ...blocs(enfants, dedans)];
}

/** Le mot qui dit ce qu’est un encadré. */
export const etiquette = (text: string): Morceau => new TextRun({ text, bold: true });

/** Ce qu’est un bloc, puis son titre. */
export const intituleNomme = (sorte: string, titre: string): Morceau[] => [
  new TextRun({ text: `${sorte}\u00A0:`, bold: true, size: 18, color: COULEURS.accent }),
  new TextRun({ text: ` ${titre}`, bold: true }),
];

/** Un mot en gras, puis ce qu’il annonce : « But. Que chaque idée soit dite. » */
export const intituler = (intitule: string, suite: string | Morceau[]): Morceau[] => [
  new TextRun({ text: `${intitule} `, bold: true }),
  ...(typeof suite === 'string' ? [new TextRun(suite)] : suite),
];
