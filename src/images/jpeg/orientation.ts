const EXIF = 'Exif\0\0';
const ENTREE = 12;
const ORIENTATION = 0x0112;

/**
 * L’orientation que des données de prise de vue (segment APP1, TIFF 6.0) demandent : 1 pour une image droite, ou si elles n’en disent
 * rien.
 */
export function orientation(octets: Uint8Array): number {
  if (String.fromCharCode(...octets.subarray(0, EXIF.length)) !== EXIF) return 1;
  const tiff = octets.subarray(EXIF.length);
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const little = tiff[0] === 0x49;
  const short = (at: number): number => (at + 2 <= tiff.length ? view.getUint16(at, little) : 0);
  const start = tiff.length >= 8 ? view.getUint32(4, little) : tiff.length;
  const entries = Array.from({ length: short(start) }, (_, rang) => start + 2 + rang * ENTREE);
  const found = entries.find((at) => short(at) === ORIENTATION);
  return (found !== undefined && short(found + 8)) || 1;
}
