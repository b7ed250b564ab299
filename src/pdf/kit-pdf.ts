import type { Kit } from '../model/kit.ts';
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
 * Compose kit.pdf : PDF/UA-1, à partir du seul kit. Les mêmes données donnent les mêmes octets.
 * @throws {Error} si le kit ne peut pas devenir un PDF ; le message, en français, dit où et pourquoi.
 */
export function composerKitPdf(kit: Kit, plateforme: Plateforme): Uint8Array {
  return composer(kit, plateforme, signesDeLaPolice(plateforme.police())).octets;
}

/**
 * De quoi composer plusieurs kits l’un après l’autre avec un compilateur gardé chaud : le deuxième coûte une part du premier. La
 * fonction rendue lève les mêmes erreurs que `composerKitPdf`, et reste utilisable après.
 */
export function composeurDeKits(plateforme: Plateforme): (kit: Kit) => Promise<Pdf> {
  const signes = signesDeLaPolice(plateforme.police());
  let done = 0;
  return async (kit) => {
    // Rendre la main libère les documents précédents : sans cela, la mémoire ne fait que monter.
    await new Promise((resolve) => setTimeout(resolve));
    if (done > 0 && done % EVICTION === 0) plateforme.oublier(EVICTION);
    done += 1;
    return composer(kit, plateforme, signes);
  };
}

function composer(kit: Kit, plateforme: Plateforme, signes: ReadonlySet<number>): Pdf {
  const defauts = defautsPourPdf(kit, signes);
  const composition = defauts.length > 0 ? { defauts } : plateforme.composer(PRINCIPAL, enOctets(kit));
  if ('defauts' in composition) {
    throw new Error(
      `Le PDF du kit « ${kit.id} » ne peut pas être composé.\n${composition.defauts.join('\n')}`,
    );
  }
  return composition;
}

/** Les accents composés d’un seul tenant : c’est ainsi que la police les connaît. */
function enOctets(kit: Kit): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(kit).normalize('NFC'));
}
