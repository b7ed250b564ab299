import type { z } from 'zod';

/** Un composant que les contenus peuvent employer. */
export interface Composant {
  /** « ligne » : dans une phrase ; « bloc » : seul sur ses lignes. */
  genre: 'ligne' | 'bloc';
  props: z.ZodType;
  /** Composants qui peuvent le contenir ; « racine » : le premier niveau d’un fichier ; absent : partout. */
  dans?: readonly string[];
  /** Seuls composants admis directement dedans ; absent : tout texte. */
  contient?: readonly string[];
}
