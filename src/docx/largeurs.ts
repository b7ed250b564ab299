const MOT_LONG = 14;
const SIGNES_D_UN_NOMBRE = 3;
const PART_D_UN_NOMBRE = 2.5;
const PART_MINIMALE = 4;

/** Partage une largeur à proportion, sans perdre un vingtième de point. */
export function repartir(largeur: number, parts: readonly number[]): number[] {
  const somme = parts.reduce((total, part) => total + part, 0);
  const bornes = parts.map((_, rang) =>
    Math.round((largeur * parts.slice(0, rang + 1).reduce((total, part) => total + part, 0)) / somme),
  );
  return bornes.map((borne, rang) => borne - (bornes[rang - 1] ?? 0));
}

/**
 * Des parts à proportion de ce que les colonnes contiennent, sans qu’une longue écrase les autres ni ne coupe leurs mots. `colonnes` : pour
 * chacune, le texte de ses cellules.
 */
export function partsDe(colonnes: readonly (readonly string[])[]): number[] {
  return colonnes.map((textes) => {
    const longueur = Math.max(...textes.map(({ length }) => length));
    if (longueur <= SIGNES_D_UN_NOMBRE) return PART_D_UN_NOMBRE;
    const mot = Math.max(...textes.flatMap((texte) => texte.split(/[\s/-]+/)).map(({ length }) => length));
    return Math.max(PART_MINIMALE, Math.sqrt(longueur), 0.62 * Math.min(mot, MOT_LONG));
  });
}
