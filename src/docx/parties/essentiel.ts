import { TextRun } from 'docx';
import type { ModuleAssemble, SessionAssemblee } from '../../model/kit.ts';
import { type Bloc, type Contexte, type Morceau, paragraphe, SANS_CADRE } from '../atelier.ts';
import { coche } from '../champs/controle.ts';
import { intituler } from '../encadre.ts';
import { repartir } from '../largeurs.ts';
import { puces } from '../noeuds/liste.ts';
import { type Cellule, cellule, celluleDeTexte, entetes, tableau } from '../tableau.ts';
import { titre } from '../titre.ts';
import { heures, lieu, quand, qui } from './rendez-vous.ts';
import { renvois } from './renvois.ts';

const phrase = (children: Morceau[]): Bloc => paragraphe(children, SANS_CADRE);

/** Tout ce qu’il faut savoir la veille. */
export function essentiel(
  module: ModuleAssemble,
  [session]: readonly SessionAssemblee[],
  contexte: Contexte,
): Bloc[] {
  const seance = session?.seances.find((s) => s.module === module.id);
  return [
    titre(2, 'L’essentiel'),
    ...(seance
      ? tableau({
          titre: `Rendez-vous de ${module.id}`,
          entetes: entetes(['Date', 'Heures', 'Lieu et accès', 'Qui anime']),
          lignes: [[quand(seance), heures(seance), lieu(seance), qui(seance)]],
          largeurs: repartir(contexte.largeur, [20, 18, 36, 22]),
        })
      : []),
    titre(3, 'À la fin, chaque personne sait ou a pu'),
    ...puces(module.objectifs, contexte),
    phrase(intituler('Ce qui reste de la séance.', module.livrable)),
    titre(3, 'Préparer'),
    ...preparer(module, contexte),
    phrase(intituler('La salle.', module.salle)),
    titre(3, 'Réunir'),
    ...reunir(module, contexte),
    titre(3, 'Ce que l’on vise, ce qui ne bouge pas'),
    ...viser(module, contexte),
  ];
}

function preparer({ id, slug, preparation }: ModuleAssemble, contexte: Contexte): Bloc[] {
  return tableau({
    titre: `Préparer ${id}`,
    entetes: entetes(['Quand', 'Quoi', 'Fait']),
    lignes: preparation.map(({ quand: moment, quoi }, rang) => [
      cellule([new TextRun({ text: moment, bold: true })]),
      celluleDeTexte(quoi),
      cellule([coche('case', `kit-${slug}-preparation-${rang + 1}`, `Fait\u00A0: ${quoi}`)]),
    ]),
    largeurs: repartir(contexte.largeur, [16, 145, 13]),
  });
}

/** Le matériel, les copies, et ce que chaque personne rapporte. */
function reunir(module: ModuleAssemble, contexte: Contexte): Bloc[] {
  const { id, materiel, impressions, aRessortir, annexes } = module;
  const inventaire = (nom: string, quoi: string, lignes: Cellule[][]): Bloc[] =>
    lignes.length === 0
      ? []
      : tableau({
          titre: `${nom} de ${id}`,
          entetes: entetes([quoi, nom]),
          lignes,
          largeurs: repartir(contexte.largeur, [18, 156]),
        });
  return [
    ...inventaire(
      'Matériel',
      'Nombre',
      materiel.map(({ libelle, quantite }) => [
        celluleDeTexte(quantite === null ? '–' : `${quantite}`),
        celluleDeTexte(libelle),
      ]),
    ),
    ...(impressions.length === 0 ? [phrase([new TextRun('Rien à imprimer.')])] : []),
    ...inventaire(
      'Fiches à imprimer',
      'Copies',
      impressions.map((i) => [
        celluleDeTexte(`${i.exemplaires}`),
        cellule([
          ...renvois([i], contexte),
          new TextRun(` (${i.feuilles}\u00A0${i.feuilles > 1 ? 'feuilles' : 'feuille'} par copie)`),
        ]),
      ]),
    ),
    ...(aRessortir.length > 0
      ? [
          phrase(
            intituler('À rapporter par chaque personne\u00A0:', [
              ...renvois(aRessortir, contexte),
              new TextRun('.'),
            ]),
          ),
        ]
      : []),
    ...(annexes.length > 0
      ? [phrase(intituler('Annexes\u00A0:', [...renvois(annexes, contexte), new TextRun('.')]))]
      : []),
  ];
}

function viser(module: ModuleAssemble, contexte: Contexte): Bloc[] {
  const { acquis, attentes, minutesParMode, noyau, adaptable } = module;
  const modes = minutesParMode.map(({ modeLu, minutes }) => `${modeLu}, ${minutes}\u00A0min`);
  return [
    phrase([new TextRun({ text: 'Acquis travaillés.', bold: true })]),
    ...puces(
      acquis.map((a) => [...renvois([a], contexte), new TextRun(`\u00A0: ${a.enQuoi}`)]),
      contexte,
    ),
    phrase(intituler('Attentes visées\u00A0:', [...renvois(attentes, contexte), new TextRun('.')])),
    phrase(intituler('Façons de travailler\u00A0:', `${modes.join('\u202F; ')}.`)),
    phrase([new TextRun({ text: 'Noyau, à garder partout.', bold: true })]),
    ...puces(noyau, contexte),
    phrase([new TextRun({ text: 'Adaptable, à changer selon le lieu.', bold: true })]),
    ...puces(adaptable, contexte),
  ];
}
