import { type ChampProps, type ColonneProps, champProps, type LigneProps } from '../../model/champ.ts';
import type { Saisie } from '../../model/saisie.ts';
import type { Composant } from '../composant.ts';

/**
 * Un champ d’une fiche ; l’assemblage ajoute son nom complet (« F05.hypotheses »), les places où l’on répond (null : une signature, à
 * l’encre) et, pour un tableau, ses colonnes et ses lignes.
 */
export type PropsDeChamp = ChampProps & {
  nom?: string;
  saisies?: (Saisie | null)[];
  colonnes?: ColonneProps[];
  lignesImposees?: LigneProps[];
};

export const champ: Composant = { genre: 'bloc', props: champProps, contient: ['Colonne', 'Ligne'] };
