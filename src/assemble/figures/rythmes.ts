import type { DessinDesRythmes } from '../../model/figure.ts';
import type { Rythme } from '../../model/socle.ts';
import type { Figure } from './figure.ts';
import { tableau } from './noeuds.ts';

/** Les rythmes types : le jour de chaque séance, compté depuis la première, et l’amplitude, bornes comprises. */
export function figureDesRythmes(rythmes: readonly Rythme[]): Figure<DessinDesRythmes> {
  const amplitude = ({ jours }: Rythme): number => Math.max(...jours) + 1;
  return {
    dessin: {
      jours: Math.max(...rythmes.map(amplitude)),
      rythmes: rythmes.map(({ titre, jours }) => ({ nom: titre, seances: jours })),
    },
    equivalent: [
      tableau(
        ['Rythme', ...(rythmes[0]?.jours ?? []).map((_, rang) => `M${rang + 1}`), 'En tout'],
        rythmes.map((rythme) => [
          rythme.titre,
          ...rythme.jours.map((jour) => `jour ${jour + 1}`),
          `${amplitude(rythme)} jours`,
        ]),
      ),
    ],
  };
}
