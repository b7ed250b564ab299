import { signaler } from '../../diagnostics/diagnostic.ts';
import { plusProche } from '../../diagnostics/proche.ts';
import type { ControleDeKit } from './contexte.ts';
import { sessionsDe } from './seances.ts';

/** L16 : le rythme d’une session est un de ceux du socle. */
export const rythmeConnu: ControleDeKit = (kit, { socle }) => {
  const connus = socle.identite.donnees.rythmes.map(({ id }) => id);
  return sessionsDe(kit).flatMap(({ session: { rythme: trouve }, lieu }) =>
    !trouve || connus.includes(trouve)
      ? []
      : [
          signaler('L16', lieu(['rythme']), {
            trouve,
            valeurs: connus.join(', '),
            proche: plusProche(trouve, connus),
          }),
        ],
  );
};
