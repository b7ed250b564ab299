import { type Diagnostic, signaler } from '../../diagnostics/diagnostic.ts';
import { plusProche } from '../../diagnostics/proche.ts';
import type { Chemin, Entree } from '../../load/entree.ts';
import type { Socle } from '../../load/socle.ts';

/** Une source citée dans des données, et la clé où elle l’est. */
type Citation = readonly [source: string | null | undefined, chemin: Chemin];

/** R14 : les sources des types d’accueil et des thèmes existent. */
export function sourcesDuTransfert({ identite, conditions }: Socle): Diagnostic[] {
  const { typesDAccueil, themes } = conditions.donnees;
  return inconnues(conditions, identite, [
    ...typesDAccueil.flatMap(({ appui }, rang) =>
      appui.map(({ source }, place): Citation => [source, ['typesDAccueil', rang, 'appui', place, 'source']]),
    ),
    ...themes.map(({ source }, rang): Citation => [source, ['themes', rang, 'source']]),
  ]);
}

/** R14 : la source de chaque fait d’une expérience existe. */
export function sourcesDesExperiences({ identite, experiences }: Socle): Diagnostic[] {
  return experiences.flatMap((experience) => {
    const { donnees } = experience;
    return inconnues(experience, identite, [
      ...(['actions', 'chiffres'] as const).flatMap((liste) =>
        donnees[liste].map(({ source }, rang): Citation => [source, [liste, rang, 'source']]),
      ),
      ...(['etendue', 'rendezVous', 'kit'] as const).map(
        (fait): Citation => [donnees[fait]?.source, [fait, 'source']],
      ),
    ]);
  });
}

function inconnues(
  { lieu }: Pick<Entree<unknown>, 'lieu'>,
  { donnees }: Socle['identite'],
  citations: readonly Citation[],
): Diagnostic[] {
  const known = donnees.sources.map(({ id }) => id);
  return citations.flatMap(([source, chemin]) =>
    !source || known.includes(source)
      ? []
      : [signaler('R14', lieu(chemin), { source, proche: plusProche(source, known) })],
  );
}
