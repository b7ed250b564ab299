import type { TypeDImage } from '../model/logo.ts';
import { lireJpeg } from './jpeg.ts';
import { type LectureDImage, refuser } from './lecture.ts';
import { POIDS_MAX } from './limites.ts';
import { lirePng } from './png.ts';
import { EXTENSIONS, NOMS, reconnaitre } from './reconnaitre.ts';
import { lireSvg } from './svg.ts';

const LECTEURS: Readonly<Record<TypeDImage, (octets: Uint8Array) => LectureDImage>> = {
  png: lirePng,
  jpeg: lireJpeg,
  svg: lireSvg,
};

/**
 * Lit une image dont on ne sait rien : reconnue à son contenu, contrôlée en entier, réécrite sans ce qui ne se voit pas. `nom` : le nom
 * du fichier, qui ne doit pas mentir. Ne lève jamais rien : une image qu’on ne peut pas montrer dit pourquoi, et comment réparer.
 */
export function lireImage(octets: Uint8Array, nom: string): LectureDImage {
  if (octets.length === 0) return refuser('le fichier est vide ; déposez l’image à nouveau');
  if (octets.length > POIDS_MAX) {
    return refuser(
      `l’image pèse plus de ${POIDS_MAX / 1024} ko ; réduisez sa taille ou simplifiez le dessin`,
    );
  }
  const found = reconnaitre(octets);
  if (!found)
    return refuser('ce n’est ni un PNG, ni un JPEG, ni un SVG ; ouvrez l’image et exportez-la en PNG');
  if ('autre' in found) return refuser(`c’est ${found.autre} ; exportez l’image en PNG ou en SVG`);
  return nomTrompeur(nom, found.type) ?? LECTEURS[found.type](octets);
}

function nomTrompeur(nom: string, type: TypeDImage): { defauts: string[] } | undefined {
  const [, base, extension = ''] = /^(.*)\.([^.]*)$/.exec(nom) ?? [];
  if (EXTENSIONS[type].includes(extension.toLowerCase())) return undefined;
  const right = `${base ?? nom}.${EXTENSIONS[type][0]}`;
  return refuser(
    `c’est une image ${NOMS[type]}, et son nom finit par « .${extension} » ; renommez-la « ${right} »`,
  );
}
