import type { Saisie } from '../../src/model/saisie.ts';
import { finir } from '../../src/pdf/finish.ts';
import type { PlaceARemplir } from '../../src/pdf/place.ts';
import { lirePoliceDuPdf } from '../../src/platform/police.ts';
import { composerTyp, enTypst } from './composer-typ.ts';

const HAUTEUR = 28;

/** Compose un PDF d’une page, une place sous l’autre, à remplir ; assez petit pour être rempli mille fois. */
export function petitFormulaire(saisies: readonly Saisie[]): Promise<Uint8Array> {
  const source = saisies
    .flatMap(placesDe)
    .map((description, rang) =>
      enTypst({ x: 10, y: 4 + rang * HAUTEUR, largeur: 240, hauteur: HAUTEUR - 8, description }),
    );
  return finir(composerTyp(source.join('')), lirePoliceDuPdf());
}

/** Un bouton radio a une place par réponse. */
function placesDe(saisie: Saisie): PlaceARemplir[] {
  if (saisie.genre !== 'radio') return [{ saisie }];
  return (saisie.reponses ?? []).map(({ valeur }) => ({ saisie, valeur }));
}
