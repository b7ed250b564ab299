import type { Kit } from '../model/kit.ts';
import { composer, reussir } from './composer.ts';
import { defautsPourPdf } from './defauts.ts';
import type { Pdf, Plateforme } from './plateforme.ts';
import { signesDeLaPolice } from './signes.ts';

const PRINCIPAL = 'pdf/kit.typ';
/**
 * Tous les combien de kits on vide la mémoire du compilateur, et l’âge de ce qu’on vide. Mesuré sur 25 kits de 157 pages : 1,1 Go au
 * plus haut, contre 1,8 Go et plus avec 5.
 */
const EVICTION = 2;

/**
 * Compose kit.pdf : PDF/UA-1, à partir du seul kit. `adresse` : la page du kit, qui dit la même chose. Les mêmes données donnent les
 * mêmes octets.
 * @throws {Error} si le kit ne peut pas devenir un PDF ; le message, en français, dit où et pourquoi.
 */
export function composerKitPdf(kit: Kit, plateforme: Plateforme, adresse: string): Uint8Array {
  return composerKit(kit, adresse, plateforme, signesDeLaPolice(plateforme.police())).octets;
}

/**
 * De quoi composer plusieurs kits l’un après l’autre avec un compilateur gardé chaud : le deuxième coûte une part du premier. La
 * fonction rendue lève les mêmes erreurs que `composerKitPdf`, et reste utilisable après.
 */
export function composeurDeKits(plateforme: Plateforme): (kit: Kit, adresse: string) => Promise<Pdf> {
  const signes = signesDeLaPolice(plateforme.police());
  let done = 0;
  return async (kit, adresse) => {
    // Rendre la main libère les documents précédents : sans cela, la mémoire ne fait que monter.
    await new Promise((resolve) => setTimeout(resolve));
    if (done > 0 && done % EVICTION === 0) plateforme.oublier(EVICTION);
    done += 1;
    return composerKit(kit, adresse, plateforme, signes);
  };
}

function composerKit(kit: Kit, adresse: string, plateforme: Plateforme, signes: ReadonlySet<number>): Pdf {
  const quoi = `du kit « ${kit.id} »`;
  const defauts = defautsPourPdf(kit, signes);
  if (defauts.length > 0) return reussir({ defauts }, quoi);
  return composer(PRINCIPAL, { ...kit, adresse }, plateforme, quoi);
}
