import { estUnMot, FIN, lireJeton, type Operande } from './jetons.ts';
import { type Curseur, estUnBlanc, S } from './octets.ts';

/** Un opérateur et les opérandes qui le précèdent : « /f0 12 Tf ». */
export interface Operation {
  operateur: string;
  operandes: Operande[];
}

/**
 * Les opérations d’un flux de contenu décodé, dans l’ordre (ISO 32000-1, 7.8.2). Un flux abîmé est lu jusqu’au bout, au mieux. Les
 * octets d’une image écrite dans le flux sont sautés : il en reste les opérateurs BI, ID et EI.
 */
export function* lireContenu(octets: Uint8Array): Generator<Operation> {
  const curseur = { octets, place: 0 };
  let operandes: Operande[] = [];
  for (let jeton = lireJeton(curseur); jeton !== FIN; jeton = lireJeton(curseur)) {
    if (!estUnMot(jeton)) {
      operandes.push(jeton);
      continue;
    }
    yield { operateur: jeton.mot, operandes };
    operandes = [];
    if (jeton.mot === 'ID') sauterUneImage(curseur);
  }
}

/** Avance jusqu’à l’opérateur EI, un mot à lui seul. */
function sauterUneImage(curseur: Curseur): void {
  const { octets } = curseur;
  while (curseur.place < octets.length) {
    const [avant = 0, e, i, apres = 0] = octets.subarray(curseur.place, curseur.place + 4);
    curseur.place += 1;
    if (estUnBlanc(avant) && e === S.grandE && i === S.grandI && estUnBlanc(apres)) return;
  }
}
