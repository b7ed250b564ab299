import type { Element } from 'hast';
import { el } from '../../rendu/hast.ts';
import { enSvg } from '../../schema/svg.ts';

/** Ce qu’un dessin dit de lui-même à qui ne le voit pas ; `id` : unique dans la page. */
export interface Annonce {
  id: string;
  titre: string;
  resume: string;
}

/** Le dessin d’un programme : abscisses en pourcentage, textes en pixels. Le tableau de la page dit la même chose. */
export function dessinDeProgramme(
  { id, titre, resume }: Annonce,
  hauteur: number,
  ...contenu: readonly (readonly Element[])[]
): string {
  return enSvg(
    el(
      'svg',
      {
        className: ['dessin-de-programme'],
        role: 'img',
        ariaLabelledBy: [`${id}-titre`, `${id}-resume`],
        width: '100%',
        height: hauteur,
      },
      el('title', { id: `${id}-titre` }, titre),
      el('desc', { id: `${id}-resume` }, resume),
      contenu,
    ),
  );
}
