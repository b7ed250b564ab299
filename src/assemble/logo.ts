import type { ImageLue } from '../images/lecture.ts';
import { dateLongue } from '../model/calendrier.ts';
import type { Kit } from '../model/kit.ts';
import type { Logo } from '../model/logo.ts';

/** Les images d’un kit, par nom de fichier. */
export type ImagesLues = ReadonlyMap<string, ImageLue>;

/** Un logo à montrer. Il faut l’image, ce qu’elle montre et le jour de l’accord : s’il en manque un, on ne la montre pas. */
export function assembleLogo(
  logo: Logo | null | undefined,
  autorisation: string | null | undefined,
  images: ImagesLues,
): Kit['structureAccueil']['logo'] {
  const image = logo && images.get(logo.fichier);
  if (!image || !logo.alternative || !autorisation) return null;
  const { type, largeur, hauteur } = image;
  const { fichier, alternative } = logo;
  return { fichier, alternative, type, largeur, hauteur, autorisationLue: dateLongue(autorisation) };
}
