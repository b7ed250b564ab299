import { RESSOURCES_LOCALES } from '../load/sequences.ts';
import type { FicheDonnees } from '../model/fiche.ts';
import { dureeLue } from '../model/heures.ts';
import type { ModuleAssemble, SequenceAssemblee } from '../model/kit.ts';
import { MODES, type Mode } from '../model/sequence.ts';
import { ancre } from './cibles.ts';
import { exemplaires, type Groupe } from './groupe.ts';
import { renvoi, titreDe } from './renvoi.ts';
import { assembleSequences, type Cadre } from './sequences.ts';
import type { ModuleDuSocle, SocleAssemble } from './socle.ts';

/**
 * Un module minuté pour un groupe : horaires, quantités, fiches à imprimer. `avant` : les modules déjà vécus, qui ont déjà fait imprimer
 * leurs fiches ; à défaut, ceux qui le précèdent dans le socle.
 */
export function assembleModule(
  module: ModuleDuSocle,
  socle: SocleAssemble,
  cadre: Cadre,
  avant: readonly ModuleDuSocle[] = socle.modules.slice(0, socle.modules.indexOf(module)),
): ModuleAssemble {
  const { donnees } = module;
  const sequences = assembleSequences(module, socle, cadre);
  return {
    id: donnees.id,
    slug: ancre(donnees.id),
    titre: donnees.titre,
    intention: donnees.intention,
    objectifs: donnees.objectifs,
    acquis: Object.entries(donnees.acquis).map(([id, enQuoi]) => ({ id, titre: titreDe(socle, id), enQuoi })),
    attentes: donnees.attentes.map((id) => renvoi(socle, id)),
    minutes: sequences.reduce((total, sequence) => total + sequence.minutes, 0),
    minutesParMode: parMode(sequences),
    livrable: donnees.livrable,
    salle: donnees.salle,
    preparation: donnees.preparation,
    materiel: donnees.materiel.map(({ libelle, ...quantite }) => ({
      libelle,
      quantite: exemplaires(quantite, cadre.groupe) || null,
    })),
    ...fichesDeLaSeance(module, avant, socle, cadre.groupe),
    annexes: citations(module, (props) => props.ressources)
      .filter((id) => id !== RESSOURCES_LOCALES.id)
      .map((id) => renvoi(socle, id)),
    noyau: donnees.noyau,
    adaptable: donnees.adaptable,
    intersession: {
      mission: donnees.intersession.mission,
      duree: donnees.intersession.minutes === undefined ? null : dureeLue(donnees.intersession.minutes),
      joursMinimum: donnees.intersession.joursMinimum ?? null,
    },
    sequences,
    variantes: module.variantes,
    notes: module.notes,
    provenance: module.provenance,
  };
}

function parMode(sequences: readonly SequenceAssemblee[]): ModuleAssemble['minutesParMode'] {
  return (Object.keys(MODES) as Mode[]).flatMap((mode) => {
    const minutes = sequences.filter((s) => s.mode === mode).reduce((total, s) => total + s.minutes, 0);
    return minutes === 0 ? [] : [{ mode, modeLu: MODES[mode], minutes }];
  });
}

/** On imprime une fiche à la première séance qui l’emploie, ou à chaque fois si elle se réimprime ; sinon chaque personne l’apporte. */
function fichesDeLaSeance(
  module: ModuleDuSocle,
  avant: readonly ModuleDuSocle[],
  socle: SocleAssemble,
  groupe: Groupe,
): Pick<ModuleAssemble, 'impressions' | 'aRessortir'> {
  const before = new Set(avant.flatMap((m) => citations(m, (props) => props.fiches)));
  const fiches = citations(module, (props) => props.fiches).flatMap((id) => fiche(socle, id));
  const [printed, brought] = [
    fiches.filter((f) => f.aChaqueSeance || !before.has(f.id)),
    fiches.filter((f) => !f.aChaqueSeance && before.has(f.id)),
  ];
  return {
    impressions: printed.map(({ id, titre, tirage, pages }) => ({
      id,
      titre,
      exemplaires: exemplaires(tirage, groupe),
      feuilles: pages,
    })),
    aRessortir: brought.map(({ id, titre }) => ({ id, titre })),
  };
}

function citations(
  module: ModuleDuSocle,
  de: (props: ModuleDuSocle['sequences'][number]['props']) => string[],
): string[] {
  return [...new Set(module.sequences.flatMap(({ props }) => de(props)))].sort();
}

function fiche(socle: SocleAssemble, id: string): FicheDonnees[] {
  return socle.fiches.filter(({ donnees }) => donnees.id === id).map(({ donnees }) => donnees);
}
