import { TextRun } from 'docx';
import { ancre } from '../../assemble/cibles.ts';
import type { Renvoi } from '../../model/kit.ts';
import type { Contexte, Morceau } from '../atelier.ts';
import { lienEcrit } from '../lien.ts';

/** Une fiche, un acquis, une attente et une séquence se citent par leur code ; une page ou une annexe, par son titre. */
function nomDe({ id, titre }: Renvoi): string {
  const [, code] = /^([AEFHM]\d+)(?:\/|$)/.exec(id) ?? [];
  return code ? `${code}, ${titre}` : titre;
}

/** Des renvois à la suite : « F05, Hypothèses à vérifier ; F07, Guide d’entretien ». */
export const renvois = (liste: readonly Renvoi[], contexte: Contexte): Morceau[] =>
  enSuite(liste, nomDe, '\u202F; ', contexte);

/** Les codes seuls : « A1, A3 ». */
export const codes = (liste: readonly Renvoi[], contexte: Contexte): Morceau[] =>
  enSuite(liste, ({ id }) => id, ', ', contexte);

function enSuite(
  liste: readonly Renvoi[],
  dire: (renvoi: Renvoi) => string,
  separateur: string,
  { destination }: Contexte,
): Morceau[] {
  return liste.flatMap((renvoi, rang) => [
    ...(rang > 0 ? [new TextRun(separateur)] : []),
    ...lienEcrit(destination({ genre: 'lien', vers: renvoi.id, ancre: ancre(renvoi.id) }), dire(renvoi)),
  ]);
}
