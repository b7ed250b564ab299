import { abime, type LectureDImage, refuser } from './lecture.ts';
import { defautDeTaille, PIXELS_MAX } from './limites.ts';
import { coller } from './octets.ts';
import { type EnTete, lireEnTete, PALETTE } from './png/en-tete.ts';
import { decouper, deType, type Morceau, recoller } from './png/morceaux.ts';
import { decompresser, poidsDesPixels } from './png/pixels.ts';

/**
 * Lit un PNG (ISO 15948) en entier, jusqu’à ses pixels, et les comprime à nouveau. Les octets rendus n’ont plus que l’image : ni texte, ni
 * profil de couleur, ni lieu de prise de vue.
 */
export function lirePng(octets: Uint8Array): LectureDImage {
  const morceaux = decouper(octets);
  if (typeof morceaux === 'string') return refuser(abime(morceaux));
  const [premier] = morceaux;
  const enTete = premier?.type === 'IHDR' ? lireEnTete(premier.octets) : undefined;
  if (!enTete) return refuser(abime('en-tête illisible'));
  const { largeur, hauteur } = enTete;
  const defaut = defautDeTaille(largeur, hauteur) ?? defautDesMorceaux(morceaux, enTete);
  if (defaut) return refuser(defaut);
  if (poidsDesPixels(enTete) > PIXELS_MAX) {
    return refuser(`l’image décomprimée pèse plus de ${PIXELS_MAX / 1024 ** 2} Mo ; réduisez-la`);
  }
  const pixels = decompresser(coller(deType(morceaux, 'IDAT')), enTete);
  if (!pixels) return refuser(abime('pixels'));
  return { image: { type: 'png', largeur, hauteur, octets: recoller(morceaux, pixels) } };
}

const CONNUS: readonly string[] = ['IHDR', 'PLTE', 'IDAT', 'IEND'];
const UN_SEUL: readonly string[] = ['IHDR', 'PLTE', 'tRNS'];

function defautDesMorceaux(morceaux: readonly Morceau[], enTete: EnTete): string | undefined {
  const types = morceaux.map(({ type }) => type);
  // Une image qui bouge seule gêne la lecture, et on ne peut pas l’arrêter (RGAA, critère 13.8).
  if (types.includes('acTL')) return 'l’image est animée ; enregistrez une seule image, fixe';
  // Une capitale en tête : on ne peut pas afficher l’image sans comprendre ce morceau.
  const unknown = types.find((type) => /^[A-Z]/.test(type) && !CONNUS.includes(type));
  if (unknown) return abime(`morceau ${unknown} inconnu`);
  const twice = UN_SEUL.find((type) => deType(morceaux, type).length > 1);
  if (twice) return abime(`morceau ${twice} en double`);
  return defautDesCouleurs(deType(morceaux, 'PLTE')[0], deType(morceaux, 'tRNS')[0], enTete);
}

function defautDesCouleurs(
  palette: Uint8Array | undefined,
  transparence: Uint8Array | undefined,
  { couleur, profondeur }: EnTete,
): string | undefined {
  const colors = (palette?.length ?? 0) / 3;
  const most = couleur === PALETTE ? 2 ** profondeur : 256;
  const least = couleur === PALETTE || palette ? 1 : 0;
  const gris = couleur === 0 || couleur === 4;
  if (!Number.isInteger(colors) || colors < least || colors > (gris ? 0 : most)) return abime('palette');
  if (!transparence) return undefined;
  const { length } = transparence;
  const fits = couleur === PALETTE ? length <= colors : length === TRANSPARENCE[couleur];
  return fits && length > 0 ? undefined : abime('transparence');
}

/** Octets de la couleur transparente, par type de couleur ; un pixel qui a déjà sa transparence n’en admet pas. */
const TRANSPARENCE: Partial<Record<number, number>> = { 0: 2, 2: 6 };
