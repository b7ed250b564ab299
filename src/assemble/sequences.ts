import { heureLue } from '../model/heures.ts';
import type { SequenceAssemblee } from '../model/kit.ts';
import { minuter, type Version } from '../model/minutage.ts';
import { COMPOSANTES, MODES } from '../model/sequence.ts';
import { ancre } from './cibles.ts';
import { formation, type Groupe } from './groupe.ts';
import { renvoi } from './renvoi.ts';
import type { ModuleDuSocle, SocleAssemble } from './socle.ts';

/** Pour qui et quand un module est minuté. */
export interface Cadre {
  groupe: Groupe;
  version: Version;
  /** Heure de début en minutes depuis minuit ; null : on compte depuis le début de la séance. */
  debut: number | null;
}

/** Les séquences d’un module, l’une après l’autre : la durée de chacune pour le groupe, son début et sa fin à l’heure de la séance. */
export function assembleSequences(
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
