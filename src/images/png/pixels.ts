import { Unzlib } from 'fflate';
import { COMPOSANTES, type EnTete } from './en-tete.ts';

const DERNIER_FILTRE = 4;
/** Octets donnés d’un coup à la décompression, qui peut en rendre mille fois plus. */
const GORGEE = 4096;

/** Octets de l’image décompressée, filtres compris. */
export function poidsDesPixels(enTete: EnTete): number {
  let total = 0;
  for (const length of lignes(enTete)) total += 1 + length;
  return total;
}

/** Décompresse les pixels ; rien s’il n’y a pas exactement les lignes annoncées, chacune avec un filtre connu. */
export function decompresser(octets: Uint8Array, enTete: EnTete): Uint8Array | undefined {
  const pixels = new Uint8Array(poidsDesPixels(enTete));
  let end = 0;
  const stream = new Unzlib((chunk) => {
    // Une image qui se décompresse sans fin n’est pas suivie jusqu’au bout.
    if (end + chunk.length > pixels.length) throw new RangeError('trop de pixels');
    pixels.set(chunk, end);
    end += chunk.length;
  });
  try {
    for (let at = 0; at < octets.length; at += GORGEE) {
      stream.push(octets.subarray(at, at + GORGEE), at + GORGEE >= octets.length);
    }
  } catch {
    return undefined;
  }
  return end === pixels.length && filtresConnus(pixels, enTete) ? pixels : undefined;
}

function filtresConnus(pixels: Uint8Array, enTete: EnTete): boolean {
  let at = 0;
  for (const length of lignes(enTete)) {
    if ((pixels[at] ?? 0) > DERNIER_FILTRE) return false;
    at += 1 + length;
  }
  return true;
}

/** Octets de chaque ligne, sans celui de son filtre, dans l’ordre du fichier. */
function* lignes({ largeur, hauteur, profondeur, couleur, entrelace }: EnTete): Generator<number, undefined> {
  const bits = COMPOSANTES[couleur] * profondeur;
  for (const [x, y, dx, dy] of entrelace ? ADAM7 : D_UN_TRAIT) {
    const width = Math.ceil((largeur - x) / dx);
    const height = Math.ceil((hauteur - y) / dy);
    for (let row = 0; row < height && width > 0; row++) yield Math.ceil((width * bits) / 8);
  }
  return undefined;
}

/** Les passages d’une image : premier pixel, puis pas, en colonnes et en lignes. */
const D_UN_TRAIT = [[0, 0, 1, 1]] as const;
const ADAM7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;
