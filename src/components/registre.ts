import { z } from 'zod';
import { champProps, colonneProps, ligneProps } from '../model/champ.ts';
import { identifiant, texte } from '../model/communs.ts';
import { sequenceProps } from '../model/sequence.ts';

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

const titre = z.strictObject({ titre: texte });
const titreEtId = z.strictObject({ id: identifiant, titre: texte });
const rien = z.strictObject({});

/** Tous les composants, par nom. Un composant absent d’ici est refusé à la lecture. */
export const registre: Readonly<Record<string, Composant>> = {
  Terme: { genre: 'ligne', props: z.strictObject({ id: identifiant }) },
  Lien: { genre: 'ligne', props: z.strictObject({ vers: z.string().min(1) }) },
  Source: { genre: 'ligne', props: z.strictObject({ id: identifiant }) },
  Sequence: { genre: 'bloc', props: sequenceProps, dans: ['racine'] },
  ADire: { genre: 'bloc', props: rien },
  Vigilance: { genre: 'bloc', props: rien },
  Passage: { genre: 'bloc', props: titreEtId, dans: ['Sequence'] },
  Variante: { genre: 'bloc', props: titreEtId, dans: ['racine', 'Sequence'] },
  NotesAnimation: { genre: 'bloc', props: rien, dans: ['racine'] },
  Encart: { genre: 'bloc', props: titre },
  Champ: { genre: 'bloc', props: champProps, contient: ['Colonne', 'Ligne'] },
  Colonne: { genre: 'bloc', props: colonneProps, dans: ['Champ'], contient: [] },
  Ligne: { genre: 'bloc', props: ligneProps, dans: ['Champ'], contient: [] },
  Rangee: { genre: 'bloc', props: rien, contient: ['Champ'] },
};
