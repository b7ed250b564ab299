import { type Diagnostic, signaler } from '../../diagnostics/diagnostic.ts';
import type { Entree } from '../../load/entree.ts';
import { sequencesDe } from '../../load/sequences.ts';
import type { Socle } from '../../load/socle.ts';

/** L09 : un identifiant ne sert qu’une fois dans son dossier, une séquence qu’une fois dans son module. */
export function identifiantsUniques(socle: Socle): Diagnostic[] {
  const { modules, acquis, attentes, fiches, annexes, pages, glossaire } = socle;
  return [
    ...[modules, acquis, attentes, fiches, annexes, pages, glossaire].flatMap((entrees) => doublons(entrees)),
    ...modules.flatMap((module) => {
      const seen = new Set<string>();
      return sequencesDe(module.corps).flatMap(({ props, noeud }) => {
        const known = seen.has(props.id);
        seen.add(props.id);
        return known
          ? [signaler('L09', module.lieuDe(noeud), { id: props.id, autre: 'une autre séquence' })]
          : [];
      });
    }),
  ];
}

function doublons(entrees: readonly Entree<{ id: string }>[]): Diagnostic[] {
  const first = new Map<string, string>();
  return entrees.flatMap((entree) => {
    const { id } = entree.donnees;
    const autre = first.get(id);
    first.set(id, autre ?? entree.fichier);
    return autre ? [signaler('L09', entree.lieu(['id']), { id, autre })] : [];
  });
}
