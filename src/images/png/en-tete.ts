/** Ce que l’en-tête d’un PNG annonce de ses pixels. */
export interface EnTete {
  largeur: number;
  hauteur: number;
  /** Bits d’une composante. */
  profondeur: number;
  couleur: Couleur;
  entrelace: boolean;
}

/** Composantes d’un pixel, par type de couleur : gris, RVB, palette, gris et transparence, RVB et transparence. */
export const COMPOSANTES = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 } as const;
export type Couleur = keyof typeof COMPOSANTES;
export const PALETTE = 3;

const PROFONDEURS: Readonly<Record<Couleur, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};

/** Lit le morceau IHDR ; rien si une de ses valeurs n’existe pas. */
export function lireEnTete(octets: Uint8Array): EnTete | undefined {
  if (octets.length !== 13) return undefined;
  const view = new DataView(octets.buffer, octets.byteOffset, octets.byteLength);
  const [largeur, hauteur] = [view.getUint32(0), view.getUint32(4)];
  const [profondeur = 0, couleur = 0, compression, filtre, entrelace = 0] = octets.subarray(8);
  if (largeur === 0 || hauteur === 0 || !estCouleur(couleur)) return undefined;
  if (!PROFONDEURS[couleur].includes(profondeur)) return undefined;
  if (compression !== 0 || filtre !== 0 || entrelace > 1) return undefined;
  return { largeur, hauteur, profondeur, couleur, entrelace: entrelace === 1 };
}

const estCouleur = (nombre: number): nombre is Couleur => nombre in COMPOSANTES;
