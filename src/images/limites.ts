/**
 * Ce qu’une image peut avoir de plus lourd et de plus compliqué. Le compilateur du PDF est du code natif : au-delà, il s’arrête net et
 * emporte toute la construction. Mesures : docs/decisions/0010-logos.md.
 */

/** Octets d’un fichier. Un logo en a quelques dizaines de milliers, et la page d’un kit se lit au bout d’une mauvaise connexion. */
export const POIDS_MAX = 512 * 1024;
/** Pixels d’un côté ; un logo imprimé n’en demande pas 1 000. */
export const COTE_MAX = 4000;
/** Octets d’un PNG décomprimé : 4 000 pixels sur 4 000, en couleurs et transparents. Un fichier léger peut en cacher mille fois plus. */
export const PIXELS_MAX = 64 * 1024 * 1024;
/** Combien de fois un côté peut tenir dans l’autre : au-delà, ce n’est plus un logo mais un filet, et on ne le verrait pas. */
export const ALLONGEMENT_MAX = 20;
/** Passages d’un JPEG progressif, une dizaine d’ordinaire : chacun fait parcourir toute l’image. */
export const PASSAGES_MAX = 40;

/** Niveaux d’un SVG, renvois compris. Un PDF d’archive admet 28 états graphiques emboîtés, dont ceux de la page. */
export const NIVEAUX_MAX = 16;
/** Éléments d’un SVG, chaque renvoi compté comme une copie. */
export const ELEMENTS_MAX = 10_000;
/** Plus grand nombre d’un SVG, et plus grand agrandissement par ses transformations : au-delà de 1e37, l’export du PDF s’arrête net. */
export const NOMBRE_MAX = 100_000;
export const AGRANDISSEMENT_MAX = 100_000;
/** Plus petit côté du cadre d’un SVG : plus petit, il serait agrandi d’autant. */
export const CADRE_MIN = 1;
/** Pixels donnés à la plus grande dimension d’un dessin vectoriel, qui n’a pas de taille à lui. */
export const COTE_DU_DESSIN = 480;

/** Le défaut de taille d’une image, s’il y en a un. */
export function defautDeTaille(largeur: number, hauteur: number): string | undefined {
  const [petit, grand] = largeur < hauteur ? [largeur, hauteur] : [hauteur, largeur];
  if (grand > COTE_MAX) {
    return `l’image fait ${largeur} × ${hauteur} pixels, ${COTE_MAX} au plus de chaque côté ; réduisez-la`;
  }
  return defautDAllongement(petit, grand);
}

/** Le défaut d’une image trop longue pour être lue. */
export function defautDAllongement(petit: number, grand: number): string | undefined {
  return grand > petit * ALLONGEMENT_MAX
    ? `l’image est plus de ${ALLONGEMENT_MAX} fois plus longue que large ; recadrez-la`
    : undefined;
}
