import type { DessinDesRythmes } from '../../model/figure.ts';
import { amplitudeDuRythme, type Rythme } from '../../model/socle.ts';
import type { Figure } from './figure.ts';
import { tableau } from './noeuds.ts';

/** Les rythmes types : le jour de chaque séance, compté depuis la première, et l’amplitude, bornes comprises. */
export function figureDesRythmes(rythmes: readonly Rythme[]): Figure<DessinDesRythmes> {
  return {
    dessin: {
      jours: Math.max(...rythmes.map(amplitudeDuRythme)),
      rythmes: rythmes.map((rythme) => ({
        nom: rythme.titre,
        seances: rythme.jours,
        amplitude: amplitudeDuRythme(rythme),
      })),
    },
    equivalent: [
      tableau(
        ['Rythme', ...(rythmes[0]?.jours ?? []).map((_, rang) => `M${rang + 1}`), 'En tout'],
        rythmes.map((rythme) => [
          rythme.titre,
          ...rythme.jours.map((jour) => `jour ${jour + 1}`),
          `${amplitudeDuRythme(rythme)} jours`,
        ]),
      ),
    ],
  };
}
