/** Ce qu’un JPEG annonce de son image. */
export interface Trame {
  largeur: number;
  hauteur: number;
  progressif: boolean;
  composantes: Composante[];
}

export interface Composante {
  id: number;
  /** Échantillons en largeur et en hauteur. */
  echantillons: readonly [number, number];
  /** Sa table de quantification. */
  table: number;
}

/** Début de trame : séquentiel, séquentiel étendu, progressif. Les autres, sans perte ou arithmétiques, ne se lisent pas partout. */
const LUES: readonly number[] = [0xc0, 0xc1, 0xc2];
const AUTRES: readonly number[] = [0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf];

export const estUneTrame = (marqueur: number): boolean =>
  LUES.includes(marqueur) || AUTRES.includes(marqueur);

/** Lit un début de trame (ISO 10918-1, B.2.2) ; un texte qui dit pourquoi, s’il ne se lit pas. */
export function lireTrame(marqueur: number, octets: Uint8Array): Trame | { defaut: string } {
  if (AUTRES.includes(marqueur)) return { defaut: `compression 0x${marqueur.toString(16)}` };
  const [precision, h1 = 0, h2 = 0, l1 = 0, l2 = 0, count = 0] = octets;
  if (precision !== 8 || octets.length !== 6 + 3 * count) return { defaut: 'début de trame' };
  const composantes = Array.from({ length: count }, (_, rang) =>
    lireComposante(octets.subarray(6 + 3 * rang)),
  );
  const trame = {
    largeur: l1 * 256 + l2,
    hauteur: h1 * 256 + h2,
    progressif: marqueur === 0xc2,
    composantes,
  };
  const sizes = trame.largeur > 0 && trame.hauteur > 0;
  return sizes && composantes.every(estLisible) && distinctes(composantes)
    ? trame
    : { defaut: 'début de trame' };
}

function lireComposante([id = 0, sampling = 0, table = 0]: Uint8Array): Composante {
  return { id, echantillons: [sampling >> 4, sampling & 15], table };
}

const estLisible = (
  { echantillons, table }: Composante,
  rang: number,
  { length }: readonly unknown[],
): boolean => table <= 3 && (length > 1 && rang > 0 ? [UN] : LUMIERES).includes(echantillons.join(' × '));

/** La lumière peut avoir plus d’échantillons que les couleurs, qui n’en ont alors qu’un. */
const UN = '1 × 1';
const LUMIERES = [UN, '2 × 1', '1 × 2', '2 × 2'];

const distinctes = (composantes: readonly Composante[]): boolean =>
  new Set(composantes.map(({ id }) => id)).size === composantes.length;
