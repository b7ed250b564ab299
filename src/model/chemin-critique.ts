import type { EtapeDonnees } from './transfert.ts';

/** Quand une étape commence et finit, en semaines depuis le début du transfert ; « tot » : tout va vite, « tard » : tout dure. */
export interface EtapeSituee {
  id: string;
  tot: { debut: number; fin: number };
  tard: { debut: number; fin: number };
}

/**
 * Situe chaque étape par la méthode du chemin critique : elle commence quand la dernière de ses étapes préalables finit. Suppose que
 * chaque préalable est plus haut dans la liste, ce que la règle L18 vérifie.
 */
export function situerEtapes(etapes: readonly EtapeDonnees[]): EtapeSituee[] {
  const done = new Map<string, EtapeSituee>();
  for (const { id, semaines, depend } of etapes) {
    const before = depend.flatMap((autre) => done.get(autre) ?? []);
    const tot = Math.max(0, ...before.map((etape) => etape.tot.fin));
    const tard = Math.max(0, ...before.map((etape) => etape.tard.fin));
    done.set(id, {
      id,
      tot: { debut: tot, fin: tot + semaines.min },
      tard: { debut: tard, fin: tard + semaines.max },
    });
  }
  return [...done.values()];
}
