import { type Diagnostic, signaler } from '../../diagnostics/diagnostic.ts';
import { plusProche } from '../../diagnostics/proche.ts';
import type { Socle } from '../../load/socle.ts';

/** R10 : les fiches que citent les étapes du transfert existent. */
export function fichesDesEtapes({ conditions, fiches }: Socle): Diagnostic[] {
  const known = fiches.map(({ donnees }) => donnees.id);
  return conditions.donnees.etapes.flatMap(({ id, fiches: citees }, rang) =>
    citees.flatMap((cite, place) =>
      known.includes(cite)
        ? []
        : [
            signaler('R10', conditions.lieu(['etapes', rang, 'fiches', place]), {
              ou: `L’étape ${id}`,
              cite,
              proche: plusProche(cite, known),
            }),
          ],
    ),
  );
}

/** L18 : une étape n’attend que des étapes écrites avant elle : le calcul des semaines se lit de haut en bas. */
export function ordreDesEtapes({ conditions }: Socle): Diagnostic[] {
  const { etapes } = conditions.donnees;
  return etapes.flatMap(({ id, depend }, rang) => {
    const earlier = etapes.slice(0, rang).map((etape) => etape.id);
    return depend.flatMap((attendue, place) =>
      earlier.includes(attendue)
        ? []
        : [signaler('L18', conditions.lieu(['etapes', rang, 'depend', place]), { etape: id, attendue })],
    );
  });
}
