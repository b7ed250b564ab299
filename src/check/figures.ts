import { type Diagnostic, signaler } from '../diagnostics/diagnostic.ts';
import type { Entree } from '../load/entree.ts';
import { composantsNommes } from '../model/parcours.ts';

/** L19 : une figure n’est qu’une fois dans un texte ; répétée, elle grossirait le kit jusqu’à ce que son PDF soit refusé. */
export function figuresUniques({ corps, lieuDe }: Pick<Entree<unknown>, 'corps' | 'lieuDe'>): Diagnostic[] {
  const figures = composantsNommes(corps, 'Figure');
  const nom = (rang: number): string => String(figures[rang]?.props?.['de']);
  return figures.flatMap((figure, rang) =>
    figures.slice(0, rang).some((_, avant) => nom(avant) === nom(rang))
      ? [signaler('L19', lieuDe(figure), { figure: nom(rang) })]
      : [],
  );
}
