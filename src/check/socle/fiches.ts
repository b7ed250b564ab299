import { type Diagnostic, signaler } from '../../diagnostics/diagnostic.ts';
import { plusProche } from '../../diagnostics/proche.ts';
import { RESSOURCES_LOCALES, sequencesDe } from '../../load/sequences.ts';
import type { Socle } from '../../load/socle.ts';
import type { Noeud } from '../../model/noeud.ts';
import { composantsNommes } from '../../model/parcours.ts';

/** R10 : les fiches et annexes citées par les séquences existent. */
export function citations({ modules, fiches, annexes }: Socle): Diagnostic[] {
  const knownFiches = fiches.map((f) => f.donnees.id);
  const knownAnnexes = [...annexes.map((a) => a.donnees.id), RESSOURCES_LOCALES.id];
  return modules.flatMap((module) =>
    sequencesDe(module.corps).flatMap(({ props, noeud }, index) => {
      const ou = `${module.donnees.id}, séquence ${index + 1},`;
      const unknown = (cites: readonly string[], known: readonly string[]): Diagnostic[] =>
        cites
          .filter((cite) => !known.includes(cite))
          .map((cite) =>
            signaler('R10', module.lieuDe(noeud), { ou, cite, proche: plusProche(cite, known) }),
          );
      return [...unknown(props.fiches, knownFiches), ...unknown(props.ressources, knownAnnexes)];
    }),
  );
}

/** R11 : chaque fiche sert quelque part. */
export function fichesUtiles({ modules, fiches, conditions }: Socle): Diagnostic[] {
  const used = new Set([
    ...modules.flatMap((module) => sequencesDe(module.corps).flatMap(({ props }) => props.fiches)),
    ...conditions.donnees.etapes.flatMap((etape) => etape.fiches),
  ]);
  return fiches
    .filter((fiche) => !used.has(fiche.donnees.id))
    .map((fiche) => signaler('R11', fiche.lieu(['id']), { fiche: fiche.donnees.id }));
}

/** R12 : identifiants de champ uniques dans une fiche, de colonne et de ligne uniques dans un tableau. */
export function champsUniques({ fiches }: Socle): Diagnostic[] {
  return fiches.flatMap((fiche) => {
    const doublons = (noeuds: readonly Noeud[]): Diagnostic[] => {
      const seen = new Set<string>();
      return noeuds.flatMap((noeud) => {
        const id = String(noeud.props?.['id'] ?? '');
        if (id !== '' && seen.has(id)) {
          return [signaler('R12', fiche.lieuDe(noeud), { fiche: fiche.donnees.id, champ: id })];
        }
        seen.add(id);
        return [];
      });
    };
    const champs = composantsNommes(fiche.corps, 'Champ');
    return [
      ...doublons(champs),
      ...champs.flatMap((champ) => [
        ...doublons(composantsNommes(champ.children ?? [], 'Colonne')),
        ...doublons(composantsNommes(champ.children ?? [], 'Ligne')),
      ]),
    ];
  });
}
