import type { Element, ElementContent } from 'hast';
import { composerTexte } from '../../model/typographie.ts';
import { el } from '../rendu/hast.ts';

export const ENCRE = 'var(--encre,#1f2a26)';
export const ENCRE_DOUCE = 'var(--encre-douce,#4d5a54)';
export const FOND = 'var(--fond,#fffdf8)';
export const MARQUE = 'var(--marque,#17594a)';
export const ACCENT = 'var(--accent,#9a4a12)';

/** Ce qu’un dessin dit de lui-même à qui ne le voit pas. */
export interface Annonce {
  id: string;
  titre: string;
  resume: string;
}

/**
 * Le cadre d’un dessin du socle. Les abscisses sont en pourcentage, les ordonnées et les textes en pixels : le dessin s’étire sans
 * que les mots rapetissent. Son équivalent en tableau doit se trouver à côté.
 */
export function cadre(
  { id, titre, resume }: Annonce,
  hauteur: number,
  ...contenu: ElementContent[]
): Element {
  return el(
    'svg',
    {
      role: 'img',
      ariaLabelledBy: [`${id}-titre`, `${id}-resume`],
      width: '100%',
      height: hauteur,
      style: `display:block;width:100%;height:${hauteur}px;overflow:visible;font-size:13px`,
    },
    el('title', { id: `${id}-titre` }, composerTexte(titre)),
    el(
      'desc',
      { id: `${id}-resume` },
      composerTexte(`${resume} Le tableau qui suit dit la même chose en texte.`),
    ),
    contenu,
  );
}

/** Un texte ; les lignes suivantes passent dessous. Un halo du fond l’écarte des traits qui le croisent. */
export function ecrit(
  lignes: string | readonly string[],
  x: string,
  y: number,
  attributs: Readonly<Record<string, string | number>> = {},
): Element {
  const [premiere = '', ...suite] = [lignes].flat();
  return el(
    'text',
    {
      x,
      y,
      fill: ENCRE,
      paintOrder: 'stroke',
      stroke: FOND,
      strokeWidth: 4,
      strokeLinejoin: 'round',
      ...attributs,
    },
    premiere,
    suite.map((ligne) => el('tspan', { x, dy: INTERLIGNE }, ligne)),
  );
}

/** De la ligne d’un texte à la suivante, en pixels. */
export const INTERLIGNE = 16;

/**
 * Un titre, coupé pour tenir sur le plus étroit des écrans, car un texte de SVG ne passe pas à la ligne : aussi peu de lignes que
 * possible, de longueurs voisines.
 */
export function enLignes(texte: string, signes: number): string[] {
  const lignes = couper(texte, signes);
  const plusEtroites = signes > 1 ? couper(texte, signes - 1) : [];
  return plusEtroites.length === lignes.length ? enLignes(texte, signes - 1) : lignes;
}

function couper(texte: string, signes: number): string[] {
  const lignes: string[] = [];
  for (const mot of texte.split(' ')) {
    const essai = `${lignes.at(-1) ?? ''} ${mot}`.trim();
    if (lignes.length > 0 && essai.length <= signes) lignes.splice(-1, 1, essai);
    else lignes.push(mot);
  }
  return lignes;
}
