/** Ce qu’un texte peut avoir de plus long et de plus profond : au-delà, une page déborde et le compilateur du PDF s’arrête net. */

/** Nœuds emboîtés les uns dans les autres. Mesuré sur le compilateur : tests/pdf/hostile.test.ts. */
export const EMBOITEMENT_MAX = 16;
/** Signes d’un texte d’un seul tenant. */
export const TEXTE_MAX = 20_000;
/** Signes d’un fichier ; le plus long module en a trente mille. Au-delà, le PDF du kit ne pourrait pas être composé. */
export const FICHIER_MAX = 200_000;
/** Signes d’un mot qui ne se coupe pas. */
export const MOT_MAX = 60;

const SOUPLE = /[\s\u00AD\u200B/-]+/u;

/** Le premier mot trop long d’un texte. */
export function motTropLong(texte: string): string | undefined {
  return texte.split(SOUPLE).find((mot) => mot.length > MOT_MAX);
}

/** Tabulation, fin de ligne, coupures, espace fine insécable : composés sans dessin de la police. */
const SANS_DESSIN: ReadonlySet<number> = new Set([0x09, 0x0a, 0xad, 0x200b, 0x202f]);

/** Les signes d’un texte que la police ne sait pas dessiner, chacun une fois. */
export function signesAbsents(texte: string, police: ReadonlySet<number>): string[] {
  const absents = [...texte.normalize('NFC')].filter((signe) => {
    const code = signe.codePointAt(0) ?? 0;
    return !police.has(code) && !SANS_DESSIN.has(code);
  });
  return [...new Set(absents)];
}

/** « U+2610 » */
export function pointDeCode(signe: string): string {
  return `U+${(signe.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
