import type { TypeDImage } from '../model/logo.ts';

/** Une image dont tout a été lu : sa taille, et ses octets réécrits sans rien d’autre que ce qui se voit. */
export interface ImageLue {
  type: TypeDImage;
  /** En pixels. Un dessin vectoriel n’en a pas : sa plus grande dimension est ramenée à COTE_DU_DESSIN. */
  largeur: number;
  hauteur: number;
  octets: Uint8Array;
}

/** Une image, ou ce qui empêche de la montrer : des phrases françaises qui suivent « Logo « logo.png » : ». */
export type LectureDImage = { image: ImageLue } | { defauts: string[] };

/** Refuse une image pour une raison. */
export const refuser = (...defauts: string[]): { defauts: string[] } => ({ defauts });

/** Refuse un fichier dont la structure ne tient pas ; `detail` : ce qui a été trouvé. */
export const abime = (detail: string): string =>
  `le fichier est abîmé ou incomplet (${detail}) ; enregistrez l’image à nouveau`;
