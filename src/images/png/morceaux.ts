import { zlibSync } from 'fflate';
import { coller } from '../octets.ts';
import { crc32 } from './crc32.ts';

/** Un morceau de PNG : quatre lettres et des octets. */
export interface Morceau {
  type: string;
  octets: Uint8Array;
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** La longueur, le type et la somme de contrôle d’un morceau. */
const CADRE = 12;

/** Les morceaux d’un PNG jusqu’à IEND ; ce qui suit n’est pas l’image. Un texte qui dit pourquoi, si la découpe échoue. */
export function decouper(octets: Uint8Array): Morceau[] | string {
  const view = new DataView(octets.buffer, octets.byteOffset, octets.byteLength);
  const morceaux: Morceau[] = [];
  let at = SIGNATURE.length;
  while (at + CADRE <= octets.length) {
    const length = view.getUint32(at);
    const end = at + 8 + length;
    if (end + 4 > octets.length) break;
    const type = String.fromCharCode(...octets.subarray(at + 4, at + 8));
    if (!/^[a-z]{4}$/i.test(type)) return 'morceau sans nom';
    if (crc32(octets.subarray(at + 4, end)) !== view.getUint32(end)) return `morceau ${type}`;
    morceaux.push({ type, octets: octets.subarray(at + 8, end) });
    if (type === 'IEND') return morceaux;
    at = end + 4;
  }
  return 'la fin manque';
}

/** Les octets des morceaux d’un type, dans l’ordre. */
export function deType(morceaux: readonly Morceau[], type: string): Uint8Array[] {
  return morceaux.filter((morceau) => morceau.type === type).map(({ octets }) => octets);
}

/** La même image, réduite à ce qu’il faut pour l’afficher, dans l’ordre que demande la norme. */
export function recoller(morceaux: readonly Morceau[], pixels: Uint8Array): Uint8Array {
  const kept = ['IHDR', 'PLTE', 'tRNS'].flatMap((type) =>
    deType(morceaux, type).map((octets) => enMorceau(type, octets)),
  );
  const image = enMorceau('IDAT', zlibSync(pixels, { level: 9 }));
  return coller([SIGNATURE, ...kept, image, enMorceau('IEND', new Uint8Array())]);
}

function enMorceau(type: string, octets: Uint8Array): Uint8Array {
  const morceau = new Uint8Array(octets.length + CADRE);
  const view = new DataView(morceau.buffer);
  const end = octets.length + 8;
  view.setUint32(0, octets.length);
  morceau.set(new TextEncoder().encode(type), 4);
  morceau.set(octets, 8);
  view.setUint32(end, crc32(morceau.subarray(4, end)));
  return morceau;
}
