import { bytesToHex } from '@noble/hashes/utils.js';
import type { TypeDImage } from '../model/logo.ts';

/** Les extensions d’un format, la première étant celle qu’on conseille. */
export const EXTENSIONS: Readonly<Record<TypeDImage, readonly string[]>> = {
  png: ['png'],
  jpeg: ['jpg', 'jpeg'],
  svg: ['svg'],
};

/** Le nom d’un format, tel qu’on le dit. */
export const NOMS: Readonly<Record<TypeDImage, string>> = { png: 'PNG', jpeg: 'JPEG', svg: 'SVG' };

/** Ce qu’un fichier contient : un format admis, un autre qu’on sait nommer, ou rien de connu. */
export type Reconnu = { type: TypeDImage } | { autre: string } | undefined;

/** Les premiers octets des formats binaires, en hexadécimal ; un point vaut un demi-octet quelconque. */
const BINAIRES: readonly (readonly [RegExp, Reconnu])[] = [
  [/^89504e470d0a1a0a/, { type: 'png' }],
  [/^ffd8ff/, { type: 'jpeg' }],
  [/^474946383[79]61/, { autre: 'une image GIF' }],
  [/^52494646.{8}57454250/, { autre: 'une image WebP' }],
  [/^.{8}667479706176696[63]/, { autre: 'une image AVIF' }],
  [/^.{8}66747970(6865696[38]|6d696631|6d736631)/, { autre: 'une photo HEIC' }],
  [/^424d.{8}00000000/, { autre: 'une image BMP' }],
  [/^(49492a00|4d4d002a)/, { autre: 'une image TIFF' }],
  [/^00000100/, { autre: 'une icône Windows' }],
  [/^255044462d/, { autre: 'un document PDF' }],
  [/^(25215053|c5d0d3c6)/, { autre: 'un dessin PostScript (EPS)' }],
  [/^38425053/, { autre: 'un document Photoshop' }],
  [/^1f8b/, { autre: 'un fichier comprimé (peut-être un SVGZ)' }],
  [/^(fffe|feff)/, { autre: 'un texte en UTF-16' }],
  [/^504b0304/, { autre: 'une archive ou un document de bureautique' }],
];

/** Octets où chercher : le plus long des débuts binaires, et ce qui peut précéder la balise d’un SVG. */
const [DEBUT, DEBUT_DU_TEXTE] = [16, 4096];

/** Reconnaît une image à ses octets, jamais à son nom. */
export function reconnaitre(octets: Uint8Array): Reconnu {
  const start = bytesToHex(octets.subarray(0, DEBUT));
  const [, found] = BINAIRES.find(([pattern]) => pattern.test(start)) ?? [];
  return found ?? reconnaitreTexte(new TextDecoder().decode(octets.subarray(0, DEBUT_DU_TEXTE)));
}

/** Un SVG est du texte : on cherche sa balise. Une page web peut en contenir un, elle passe d’abord. */
function reconnaitreTexte(start: string): Reconnu {
  if (!/^\s*</.test(start)) return undefined;
  if (/<(!doctype\s+)?html[\s>]/i.test(start)) return { autre: 'une page web' };
  return /<(!doctype\s+)?(\w+:)?svg[\s/>[]/i.test(start) ? { type: 'svg' } : undefined;
}
