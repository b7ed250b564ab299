import { TextRun } from 'docx';
import type { Morceau } from '../atelier.ts';
import { placeMentionnee } from '../champs/controle.ts';
import { SIGNES } from '../styles/noms.ts';

/** La valeur, ou une place « à compléter » que la structure d’accueil n’a pas encore remplie : jamais cachée. Le même nom que dans le PDF. */
export function ouACompleter(valeur: string | null, nom: string, libelle: string): Morceau[] {
  return valeur === null || valeur === '' ? [aCompleter(nom, libelle)] : [new TextRun(valeur)];
}

export const aCompleter = (nom: string, libelle: string): Morceau =>
  placeMentionnee(`kit-${nom}`, libelle, 'à compléter', SIGNES.aCompleter);
