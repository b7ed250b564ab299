/** Les longueurs d’un document Word, en vingtièmes de point (« twips »). */

/** Des millimètres en vingtièmes de point. */
export const mm = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

export const A4 = { width: 11_906, height: 16_838 };

export const MARGES = {
  top: mm(18),
  bottom: mm(15.5),
  left: mm(18),
  right: mm(18),
  header: mm(7),
  footer: mm(7),
};

/** Largeur du texte d’une page droite, et d’une page couchée. */
export const LARGEUR_DROITE = A4.width - MARGES.left - MARGES.right;
export const LARGEUR_COUCHEE = A4.height - MARGES.left - MARGES.right;

/** Hauteur d’une ligne à remplir au stylo. */
export const INTERLIGNE = mm(6.3);

/** Retrait d’un élément de liste, et d’un encadré. */
export const RETRAIT_DE_LISTE = mm(6);
export const RETRAIT_D_ENCADRE = mm(4);
