import type { Entree } from '../../load/entree.ts';
import { sequencesDe } from '../../load/sequences.ts';
import type { DessinDesParts } from '../../model/figure.ts';
import { dureeLue } from '../../model/heures.ts';
import type { ModuleDonnees } from '../../model/module.ts';
import { COMPOSANTES, MODES, type SequenceProps } from '../../model/sequence.ts';
import { capitale } from '../../model/typographie.ts';
import type { Figure } from './figure.ts';
import { paragraphe, tableau } from './noeuds.ts';

interface Ligne {
  nom: string;
  sequences: readonly SequenceProps[];
}

/** Ce que compte une figure : la clé d’une séquence, et le nom de chaque clé. */
interface Serie {
  titre: string;
  /** Nom de la première colonne. */
  entete: string;
  cle: 'composante' | 'mode';
  noms: Readonly<Record<string, string>>;
}

const SERIES: readonly Serie[] = [
  { titre: 'Minutes par ingrédient', entete: 'Ingrédient', cle: 'composante', noms: COMPOSANTES },
  { titre: 'Minutes par façon de travailler', entete: 'Façon de travailler', cle: 'mode', noms: MODES },
];

/**
 * Les minutes de chaque ingrédient et de chaque façon de travailler, module par module et en tout, pour dix idées et en version longue.
 * Les parts se comptent sur le temps net de pauses, comme la règle R13.
 */
export function figureDesIngredients(modules: readonly Entree<ModuleDonnees>[]): Figure<DessinDesParts[]> {
  const lus: Ligne[] = modules.map(({ donnees, corps }) => ({
    nom: donnees.id,
    sequences: sequencesDe(corps).map(({ props }) => props),
  }));
  const ensemble: Ligne = { nom: 'Les six', sequences: lus.flatMap(({ sequences }) => sequences) };
  return {
    dessin: SERIES.map((serie) => ({
      titre: serie.titre,
      lignes: lus.map((ligne) => ({
        nom: ligne.nom,
        minutes: total(ligne.sequences),
        parts: parts(ligne.sequences, serie).filter(({ minutes }) => minutes > 0),
      })),
    })),
    equivalent: SERIES.flatMap((serie) => [
      paragraphe(`${serie.titre}, pour dix idées, en version longue :`),
      enTableau(lus, ensemble, serie),
    ]),
  };
}

function enTableau(modules: readonly Ligne[], ensemble: Ligne, serie: Serie) {
  const net = total(ensemble.sequences.filter(({ mode }) => mode !== 'pause'));
  const entetes = [serie.entete, ...modules.map(({ nom }) => nom), 'En tout', 'Part'];
  const lignes = parts(ensemble.sequences, serie).map(({ cle, nom, minutes }) => [
    capitale(nom),
    ...modules.map(({ sequences }) => minutesOuTiret(minutesDe(sequences, serie, cle))),
    dureeLue(minutes),
    cle === 'pause' ? '–' : `${Math.round((100 * minutes) / net)} %`,
  ]);
  return tableau(
    entetes,
    lignes,
    entetes.map((_, rang) => (rang === 0 ? null : 'right')),
  );
}

const total = (sequences: readonly SequenceProps[]): number =>
  sequences.reduce((somme, { minutes }) => somme + minutes, 0);

const minutesDe = (sequences: readonly SequenceProps[], { cle }: Serie, valeur: string): number =>
  total(sequences.filter((sequence) => sequence[cle] === valeur));

function parts(sequences: readonly SequenceProps[], serie: Serie): DessinDesParts['lignes'][number]['parts'] {
  return Object.entries(serie.noms).map(([cle, nom]) => ({
    cle,
    nom,
    minutes: minutesDe(sequences, serie, cle),
  }));
}

const minutesOuTiret = (minutes: number): string => (minutes === 0 ? '–' : String(minutes));
