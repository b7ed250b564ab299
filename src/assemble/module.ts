import type { FicheDonnees } from '../model/fiche.ts';
import { dureeLue, heureLue } from '../model/heures.ts';
import type { ModuleAssemble, Renvoi, SequenceAssemblee } from '../model/kit.ts';
import { minuter, type Version } from '../model/minutage.ts';
import { COMPOSANTES, MODES, type Mode } from '../model/sequence.ts';
import { ancre, RESSOURCES_LOCALES } from './cibles.ts';
import { exemplaires, formation, type Groupe } from './groupe.ts';
import type { ModuleDuSocle, SocleAssemble } from './socle.ts';

/** Pour qui et quand un module est minuté. */
export interface Cadre {
  groupe: Groupe;
  version: Version;
  /** Heure de début en minutes depuis minuit ; null : on compte depuis le début de la séance. */
  debut: number | null;
}

/** Un module minuté pour un groupe : horaires, quantités, fiches à imprimer. */
export function assembleModule(module: ModuleDuSocle, socle: SocleAssemble, cadre: Cadre): ModuleAssemble {
  const { donnees } = module;
  const sequences = sequencesMinutees(module, socle, cadre);
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
    ...fichesDeLaSeance(module, socle, cadre.groupe),
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

function sequencesMinutees(
  { sequences }: ModuleDuSocle,
  socle: SocleAssemble,
  cadre: Cadre,
): SequenceAssemblee[] {
  const durations = minuter(
    sequences.map(({ props }) => props),
    cadre.groupe.idees,
    cadre.version,
  );
  let elapsed = 0;
  return sequences.map(({ id, props, corps, passages, provenance }, rang) => {
    const minutes = durations[rang] ?? 0;
    const debut = elapsed;
    elapsed += minutes;
    return {
      id,
      ancre: ancre(id),
      numero: rang + 1,
      titre: props.titre,
      but: props.but,
      trace: props.trace ?? null,
      mode: props.mode,
      modeLu: MODES[props.mode],
      composante: props.composante,
      composanteLue: COMPOSANTES[props.composante],
      statut: props.statut,
      minutes,
      debut,
      fin: elapsed,
      debutLu: heureLue((cadre.debut ?? 0) + debut),
      finLue: heureLue((cadre.debut ?? 0) + elapsed),
      formation: formation(props.mode, cadre.groupe, props.groupeUniqueJusqua),
      absorbe: props.absorbe,
      fiches: props.fiches.map((fiche) => renvoi(socle, fiche)),
      ressources: props.ressources.map((ressource) => renvoi(socle, ressource)),
      corps,
      passages,
      provenance,
    };
  });
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
  socle: SocleAssemble,
  groupe: Groupe,
): Pick<ModuleAssemble, 'impressions' | 'aRessortir'> {
  const rang = socle.modules.indexOf(module);
  const before = new Set(socle.modules.slice(0, rang).flatMap((m) => citations(m, (props) => props.fiches)));
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

function titreDe(socle: SocleAssemble, id: string): string {
  return socle.index.cibles.get(id)?.titre ?? id;
}

/** Un identifiant et son titre, pour un renvoi. */
export function renvoi(socle: SocleAssemble, id: string): Renvoi {
  return { id, titre: titreDe(socle, id) };
}
