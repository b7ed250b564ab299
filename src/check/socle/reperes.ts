import { type Diagnostic, type Lieu, signaler } from '../../diagnostics/diagnostic.ts';
import type { Socle } from '../../load/socle.ts';

/** L11 : les acquis et les attentes que citent les en-têtes des modules et des fiches existent. */
export function reperesCites({ modules, fiches, acquis, attentes }: Socle): Diagnostic[] {
  const known = [...acquis, ...attentes].map(({ donnees }) => donnees.id);
  const check = (vers: string, lieu: Lieu): Diagnostic[] =>
    known.includes(vers) ? [] : [signaler('L11', lieu, { vers })];
  return [
    ...modules.flatMap(({ donnees, lieu }) => [
      ...Object.keys(donnees.acquis).flatMap((id) => check(id, lieu(['acquis', id]))),
      ...donnees.attentes.flatMap((id, rang) => check(id, lieu(['attentes', rang]))),
    ]),
    ...fiches.flatMap(({ donnees, lieu }) =>
      donnees.acquis.flatMap((id, rang) => check(id, lieu(['acquis', rang]))),
    ),
  ];
}
