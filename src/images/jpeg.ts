import { orientation } from './jpeg/orientation.ts';
import { lirePassage } from './jpeg/passage.ts';
import { type Memoire, pixelsEntiers } from './jpeg/pixels.ts';
import {
  APP0,
  APP1,
  APP14,
  DHT,
  DQT,
  DRI,
  decouper,
  recoller,
  type Segment,
  SOS,
  segment,
} from './jpeg/segments.ts';
import { AUCUNE_TABLE, ajouterHuffman, ajouterQuantification, type Tables } from './jpeg/tables.ts';
import { estUneTrame, lireTrame, type Trame } from './jpeg/trame.ts';
import { abime, type LectureDImage, refuser } from './lecture.ts';
import { defautDeTaille, PASSAGES_MAX } from './limites.ts';

/**
 * Lit un JPEG (ISO 10918-1) : sa structure, ses tables, chacun de ses passages. Les octets rendus n’ont plus que l’image : ni données de
 * prise de vue, ni vignette, ni profil de couleur.
 */
export function lireJpeg(octets: Uint8Array): LectureDImage {
  const segments = decouper(octets);
  if (typeof segments === 'string') return refuser(abime(segments));
  const [debut, ...autres] = segments.filter(({ marqueur }) => estUneTrame(marqueur));
  if (!debut || autres.length > 0) return refuser(abime('début de trame'));
  const trame = lireTrame(debut.marqueur, debut.octets);
  if ('defaut' in trame) return refuser(abime(trame.defaut));
  const { largeur, hauteur } = trame;
  const defaut =
    defautDeTaille(largeur, hauteur) ??
    defautDesCouleurs(trame) ??
    defautDOrientation(segments) ??
    defautDesPassages(segments, trame);
  if (defaut) return refuser(defaut);
  return { image: { type: 'jpeg', largeur, hauteur, octets: recoller(segments.flatMap(garder)) } };
}

function defautDesCouleurs({ composantes }: Trame): string | undefined {
  // Sans profil d’imprimeur, un PDF d’archive n’admet pas l’encre, et chaque écran la montrerait à sa façon.
  if (composantes.length === 4) return 'l’image est en quadrichromie (CMJN) ; enregistrez-la en RVB';
  return composantes.length === 1 || composantes.length === 3 ? undefined : abime('couleurs');
}

function defautDOrientation(segments: readonly Segment[]): string | undefined {
  const turned = segments.some(({ marqueur, octets }) => marqueur === APP1 && orientation(octets) !== 1);
  return turned
    ? 'l’image est couchée, et une note demande de la redresser ; ouvrez-la et enregistrez-la droite'
    : undefined;
}

/** Suit le fichier : chaque passage n’emploie que ce qui a été donné avant lui, et a tous ses pixels. */
function defautDesPassages(segments: readonly Segment[], trame: Trame): string | undefined {
  const memoire: Memoire = new Map();
  let tables: Tables = AUCUNE_TABLE;
  let framed = false;
  let reprise = 0;
  let passages = 0;
  for (const { marqueur, octets, pixels } of segments) {
    framed ||= estUneTrame(marqueur);
    const next = marqueur === DQT || marqueur === DHT ? ajouter(tables, marqueur, octets) : tables;
    if (!next) return abime('tables');
    tables = next;
    if (marqueur === DRI) {
      if (octets.length !== 2) return abime('reprises');
      reprise = (octets[0] ?? 0) * 256 + (octets[1] ?? 0);
    }
    if (marqueur !== SOS) continue;
    passages += 1;
    if (passages > PASSAGES_MAX)
      return `l’image a plus de ${PASSAGES_MAX} passages ; enregistrez-la à nouveau`;
    const passage = framed ? lirePassage(octets, trame, tables) : undefined;
    if (!passage) return abime(`passage ${passages}`);
    if (!pixelsEntiers(pixels, passage, trame, reprise, memoire)) return abime('pixels');
  }
  return passages > 0 ? undefined : abime('aucun pixel');
}

function ajouter(tables: Tables, marqueur: number, octets: Uint8Array): Tables | undefined {
  return marqueur === DQT ? ajouterQuantification(tables, octets) : ajouterHuffman(tables, octets);
}

/** L’en-tête JFIF ordinaire, sans vignette. */
const JFIF = segment(APP0, Uint8Array.of(0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0));
const DU_DESSIN: readonly number[] = [DHT, DQT, DRI, SOS];
/** Octets utiles du segment « Adobe », qui dit comment lire les couleurs. */
const ADOBE = 12;

function garder(original: Segment): Segment[] {
  const { marqueur, octets } = original;
  if (DU_DESSIN.includes(marqueur) || estUneTrame(marqueur)) return [original];
  const starts = (name: string): boolean => String.fromCharCode(...octets.subarray(0, name.length)) === name;
  if (marqueur === APP0 && starts('JFIF\0')) return [JFIF];
  if (marqueur === APP14 && starts('Adobe') && octets.length >= ADOBE) {
    return [segment(APP14, octets.subarray(0, ADOBE))];
  }
  return [];
}
