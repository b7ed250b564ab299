import { TextRun } from 'docx';
import type { SeanceAssemblee } from '../../model/kit.ts';
import { capitale } from '../../model/typographie.ts';
import type { Morceau } from '../atelier.ts';
import { type Cellule, cellule } from '../tableau.ts';
import { aCompleter } from './a-completer.ts';

const place = (s: SeanceAssemblee, nom: string, libelle: string): Morceau =>
  aCompleter(`${s.cle}-${nom}`, `${libelle}, ${s.module}`);
const texte = (text: string): Morceau => new TextRun(text);

/** La date d’une séance, ou sa place et le moment de la journée. */
export const quand = (s: SeanceAssemblee): Cellule =>
  cellule(s.dateLue === null ? [place(s, 'date', 'Date'), texte(` ${s.creneauLu}`)] : [texte(s.dateLue)]);

export function heures(s: SeanceAssemblee): Cellule {
  if (s.debutLu === null) return cellule([place(s, 'heures', 'Heures')]);
  return cellule([texte(s.finLue === null ? s.debutLu : `${s.debutLu}\u00A0– ${s.finLue}`)]);
}

/** La salle, la commune, l’accès en fauteuil et le transport. */
export function lieu(s: SeanceAssemblee): Cellule {
  if (!s.lieu) return cellule([place(s, 'lieu', 'Lieu')]);
  const { nom, commune, acces, transport } = s.lieu;
  return cellule([
    texte([nom, commune].filter((valeur) => valeur !== null).join(', ')),
    texte('. '),
    ...(acces === null
      ? [texte('Accès en fauteuil\u00A0: '), place(s, 'acces', 'Accès en fauteuil')]
      : [texte(`${capitale(acces)}.`)]),
    ...(transport === null ? [] : [texte(` ${transport}`)]),
  ]);
}

/** Qui anime, qui est invité, et si la séance est à distance. */
export function qui(s: SeanceAssemblee): Cellule {
  return cellule([
    s.animateurs.length === 0 ? place(s, 'animation', 'Qui anime') : texte(s.animateurs.join(', ')),
    ...(s.intervenant === null ? [] : [texte(`\u202F; invitation\u00A0: ${s.intervenant}`)]),
    ...(s.visio ? [texte('\u202F; en visioconférence')] : []),
  ]);
}
