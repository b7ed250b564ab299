import { COEFFICIENTS, lecteurDeBlocs } from './blocs.ts';
import { lireBits } from './huffman.ts';
import type { Passage } from './passage.ts';
import type { Trame } from './trame.ts';

/** Par composante, les coefficients qui ont déjà une valeur : un passage progressif les précise. */
export type Memoire = Map<number, Uint8Array>;

const COTE_D_UN_BLOC = 8;
/** Octets de remplissage tolérés à la fin d’un passage. */
const SURPLUS = 2;

/**
 * Décode un passage sans garder les valeurs : vrai s’il a tous ses blocs, et rien d’autre. `reprise` : combien de pavés séparent deux
 * reprises, 0 s’il n’y en a pas.
 */
export function pixelsEntiers(
  pixels: Uint8Array,
  passage: Passage,
  trame: Trame,
  reprise: number,
  memoire: Memoire,
): boolean {
  const paves = pavesDe(passage, trame);
  const most = reprise === 0 ? paves : reprise;
  const tranches = couper(pixels);
  if (tranches?.length !== Math.ceil(paves / most)) return false;
  const [premiere] = passage.composantes;
  const known = memoireDe(memoire, premiere?.id ?? 0, passage.debut > 0 ? paves : 0);
  try {
    return tranches.every((tranche, rang) => {
      const bits = lireBits(tranche);
      const lireUnBloc = lecteurDeBlocs(bits, passage, known);
      for (let pave = rang * most; pave < Math.min(paves, (rang + 1) * most); pave++) {
        for (const composante of passage.composantes) {
          for (let bloc = blocsParPave(passage, composante.echantillons); bloc > 0; bloc--)
            lireUnBloc(composante, pave);
        }
      }
      return bits.reste() <= SURPLUS;
    });
  } catch {
    return false;
  }
}

/** Plusieurs composantes avancent ensemble, chacune de ses échantillons ; une seule, de bloc en bloc. */
function blocsParPave({ composantes }: Passage, [large, haute]: readonly [number, number]): number {
  return composantes.length > 1 ? large * haute : 1;
}

function pavesDe({ composantes }: Passage, trame: Trame): number {
  const [seule, ...autres] = composantes;
  const cotes = ([0, 1] as const).map((axe) => {
    const most = Math.max(...trame.composantes.map(({ echantillons }) => echantillons[axe]));
    const size = axe === 0 ? trame.largeur : trame.hauteur;
    const own = autres.length > 0 || !seule ? size : Math.ceil((size * seule.echantillons[axe]) / most);
    return Math.ceil(own / (COTE_D_UN_BLOC * (autres.length > 0 ? most : 1)));
  });
  return cotes.reduce((a, b) => a * b, 1);
}

function memoireDe(memoire: Memoire, id: number, blocs: number): Uint8Array {
  const known = memoire.get(id) ?? new Uint8Array(blocs * COEFFICIENTS);
  if (blocs > 0) memoire.set(id, known);
  return known;
}

/** Les pixels entre deux reprises (marqueurs RST) ; rien si l’une ne vient pas à son tour. */
function couper(pixels: Uint8Array): Uint8Array[] | undefined {
  const tranches: Uint8Array[] = [];
  let start = 0;
  for (let at = pixels.indexOf(0xff); at >= 0; at = pixels.indexOf(0xff, at + 2)) {
    const next = pixels[at + 1] ?? 0;
    if (next === 0) continue;
    if (next !== 0xd0 + (tranches.length % 8)) return undefined;
    tranches.push(pixels.subarray(start, at));
    start = at + 2;
  }
  return [...tranches, pixels.subarray(start)];
}
