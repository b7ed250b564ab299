import { pageDuRenvoi } from '../web/kit/adresses.ts';
import type { Contexte } from './atelier.ts';

export const signetDuTerme = (id: string): string => `terme-${id}`;
export const signetDeLaSource = (numero: number): string => `source-${numero}`;

/**
 * Où mènent les renvois d’un document : à ses propres signets quand la cible y est, sinon à la page du kit en ligne. `adresse` : celle du
 * kit, terminée par « / ».
 */
export function destinations(adresse: string, signets: ReadonlySet<string>): Contexte['destination'] {
  return (cible) => {
    if (cible.genre === 'terme') return { signet: signetDuTerme(cible.id) };
    if (cible.genre === 'source') return { signet: signetDeLaSource(cible.numero) };
    if (cible.horsKit) return undefined;
    if (signets.has(cible.ancre)) return { signet: cible.ancre };
    const { chemin, ancre } = pageDuRenvoi(cible.vers);
    return { url: `${adresse}${chemin}${ancre ? `#${ancre}` : ''}` };
  };
}
