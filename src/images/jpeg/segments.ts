import { coller } from '../octets.ts';

/** Un segment de JPEG : son marqueur et ce qu’il contient ; pour un passage, aussi les pixels comprimés qui le suivent. */
export interface Segment {
  marqueur: number;
  octets: Uint8Array;
  pixels: Uint8Array;
}

export const [DHT, SOI, EOI, SOS, DQT, DRI] = [0xc4, 0xd8, 0xd9, 0xda, 0xdb, 0xdd];
export const [APP0, APP1, APP14] = [0xe0, 0xe1, 0xee];
const RIEN = new Uint8Array();

/** Les segments entre le début et la fin de l’image ; ce qui suit n’est pas elle. Un texte qui dit pourquoi, si la découpe échoue. */
export function decouper(octets: Uint8Array): Segment[] | string {
  const segments: Segment[] = [];
  let at = 2;
  while (at + 1 < octets.length) {
    if (octets[at] !== 0xff) return 'segment sans marqueur';
    const marqueur = octets[at + 1] ?? 0;
    at += marqueur === 0xff ? 1 : 2;
    // Un marqueur peut être précédé de remplissage.
    if (marqueur === 0xff) continue;
    if (marqueur === EOI) return segments;
    const length = (octets[at] ?? 0) * 256 + (octets[at + 1] ?? 0);
    if (length < 2 || at + length > octets.length) break;
    const start = at + length;
    const end = marqueur === SOS ? finDesPixels(octets, start) : start;
    segments.push({ marqueur, octets: octets.subarray(at + 2, start), pixels: octets.subarray(start, end) });
    at = end;
  }
  return 'la fin manque';
}

/** Les pixels durent jusqu’au prochain marqueur ; un 0xff suivi de 0, ou une reprise (RST), en font partie. */
function finDesPixels(octets: Uint8Array, start: number): number {
  let at = octets.indexOf(0xff, start);
  while (at >= 0) {
    const next = octets[at + 1] ?? 0;
    if (next !== 0 && (next < 0xd0 || next > 0xd7)) return at;
    at = octets.indexOf(0xff, at + 2);
  }
  return octets.length;
}

/** Le même JPEG avec ces seuls segments. */
export function recoller(segments: readonly Segment[]): Uint8Array {
  const parts = segments.flatMap(({ marqueur, octets, pixels }) => {
    const length = octets.length + 2;
    return [Uint8Array.of(0xff, marqueur, length >> 8, length & 0xff), octets, pixels];
  });
  return coller([Uint8Array.of(0xff, SOI), ...parts, Uint8Array.of(0xff, EOI)]);
}

/** Un segment sans pixels. */
export const segment = (marqueur: number, octets: Uint8Array): Segment => ({
  marqueur,
  octets,
  pixels: RIEN,
});
