import { type Diagnostic, signaler } from '../../diagnostics/diagnostic.ts';
import { sequencesDe } from '../../load/sequences.ts';
import type { Socle } from '../../load/socle.ts';
import { COMPOSANTES, type Mode } from '../../model/sequence.ts';

const INGREDIENTS = ['apport', 'pratique', 'pair'] as const;
const ENTRE_PAIRS: readonly Mode[] = ['binomes', 'sous-groupes', 'pair-a-pair'];
const APPORTS: readonly Mode[] = ['apport', 'intervenant'];

/** R07 : les trois ingrédients dans chaque module. */
export function troisIngredients({ modules }: Socle): Diagnostic[] {
  return modules.flatMap((module) => {
    const present = new Set(sequencesDe(module.corps).map(({ props }) => props.composante));
    return INGREDIENTS.filter((ingredient) => !present.has(ingredient)).map((ingredient) =>
      signaler('R07', module.lieu(['id']), { module: module.donnees.id, manque: COMPOSANTES[ingredient] }),
    );
  });
}

/** R13 : part du temps entre pairs et des apports dans le temps net de pauses. */
export function equilibre({ identite, modules }: Socle): Diagnostic[] {
  const props = modules.flatMap((module) => sequencesDe(module.corps).map((s) => s.props));
  const minutesOf = (modes: readonly Mode[]): number =>
    props.filter((p) => modes.includes(p.mode)).reduce((total, p) => total + p.minutes, 0);
  const net = props.filter((p) => p.mode !== 'pause').reduce((total, p) => total + p.minutes, 0);
  if (net === 0) return [];
  const part = (modes: readonly Mode[]): number => Math.round((100 * minutesOf(modes)) / net);
  const lieu = { fichier: identite.fichier };
  return [
    ...(part(ENTRE_PAIRS) < 25
      ? [
          signaler('R13', lieu, {
            quoi: 'temps entre pairs',
            part: part(ENTRE_PAIRS),
            attendu: '25 % au moins',
          }),
        ]
      : []),
    ...(part(APPORTS) > 35
      ? [signaler('R13', lieu, { quoi: 'temps d’apport', part: part(APPORTS), attendu: '35 % au plus' })]
      : []),
  ];
}
