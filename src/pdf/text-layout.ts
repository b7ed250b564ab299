import type { PoliceDeSaisie } from './form-font.ts';

/** Ce qu’une place a de large et de haut, en points. */
export interface Cadre {
  largeur: number;
  hauteur: number;
}

/** Un texte posé dans un cadre. */
export interface TextePose {
  lignes: string[];
  /** En points. */
  corps: number;
  /** Vrai si le texte ne tient pas, même au plus petit corps : à l’impression, la fin manque. */
  deborde: boolean;
}

/** Blanc entre le bord d’un cadre et le texte, en points. */
export const BLANC = 2;
/** Hauteur d’une ligne, pour un corps de 1. */
export const INTERLIGNE = 1.2;

const CORPS_MAX = 11;
const CORPS_D_UN_PARAGRAPHE = 10;
/** En dessous, un texte imprimé ne se lit plus. */
const CORPS_MIN = 6;
/** Au-dessus, on réduit le corps plutôt que de couper un mot. */
const CORPS_SANS_COUPURE = 7.5;
const PAS = 0.5;
/** Une case plus étroite, en points, demande un corps plus petit. */
const ETROIT = 80;
const CORPS_ETROIT = 8.5;
const PART_DE_LA_HAUTEUR = 0.62;

/** Le corps d’une réponse avant que le texte demande de le réduire, en points. */
export function corpsDe(cadre: Cadre, paragraphe: boolean): number {
  const wide = cadre.largeur < ETROIT ? CORPS_ETROIT : paragraphe ? CORPS_D_UN_PARAGRAPHE : CORPS_MAX;
  const high = paragraphe ? wide : cadre.hauteur * PART_DE_LA_HAUTEUR;
  return Math.max(CORPS_MIN, Math.floor(Math.min(wide, high) / PAS) * PAS);
}

/**
 * Pose un texte dans un cadre, au plus grand corps où il tient. Un texte simple passe à la ligne comme un paragraphe, si son cadre est
 * assez haut ; il n’a pas de fin de ligne à lui.
 */
export function poserTexte(
  texte: string,
  cadre: Cadre,
  paragraphe: boolean,
  police: PoliceDeSaisie,
): TextePose {
  const width = cadre.largeur - 2 * BLANC;
  const height = cadre.hauteur - BLANC;
  const source = paragraphe ? texte : texte.replace(/\s*\n\s*/g, ' ');
  const uneSeule = !paragraphe && height < 2 * CORPS_MIN * INTERLIGNE;
  const lignesAu = (corps: number): string[] =>
    uneSeule ? [source] : enLignes(source, width, corps, police);
  const tient = (lignes: readonly string[], corps: number): boolean =>
    lignes.length * corps * INTERLIGNE <= Math.max(height, corps * INTERLIGNE) &&
    [...lignes, ...(corps > CORPS_SANS_COUPURE ? mots(source) : [])].every(
      (bout) => police.largeur(bout, corps) <= width,
    );
  let corps = corpsDe(cadre, paragraphe);
  let lignes = lignesAu(corps);
  while (!tient(lignes, corps) && corps - PAS >= CORPS_MIN) {
    corps -= PAS;
    lignes = lignesAu(corps);
  }
  return { lignes, corps, deborde: !tient(lignes, corps) };
}

/** Coupe un texte entre les mots, et un mot plus long que la ligne où il faut. */
function enLignes(texte: string, width: number, corps: number, police: PoliceDeSaisie): string[] {
  return texte.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const word of mots(paragraph).flatMap((mot) => morceaux(mot, width, corps, police))) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && police.largeur(longer, corps) > width) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    return [...lines, line];
  });
}

/** Les mots d’un texte ; un nombre et son unité sont un seul mot : « 1 234,50 € ». */
function mots(texte: string): string[] {
  return texte.split(/(?<!\d) | (?![\d€%])|\n/);
}

function morceaux(mot: string, width: number, corps: number, police: PoliceDeSaisie): string[] {
  if (police.largeur(mot, corps) <= width) return [mot];
  const pieces: string[] = [];
  let piece = '';
  for (const signe of mot) {
    if (piece !== '' && police.largeur(piece + signe, corps) > width) {
      pieces.push(piece);
      piece = signe;
    } else piece += signe;
  }
  return [...pieces, piece];
}
