import type { Renvoi } from '../model/kit.ts';
import type { SocleAssemble } from './socle.ts';

/** Le titre d’une cible du socle ; son identifiant si le socle ne la connaît pas, ce que le contrôle a déjà refusé. */
export function titreDe(socle: SocleAssemble, id: string): string {
  return socle.index.cibles.get(id)?.titre ?? id;
}

/** Un identifiant et son titre, pour un renvoi. */
export function renvoi(socle: SocleAssemble, id: string): Renvoi {
  return { id, titre: titreDe(socle, id) };
}
