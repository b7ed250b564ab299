import type { Composition, Images, Pdf, Plateforme } from './plateforme.ts';

/**
 * Compose un document à partir de ses données, données en JSON à son fichier .typ. Les mêmes données donnent les mêmes octets.
 * @throws {Error} si Typst le refuse ; `quoi` nomme le document dans le message.
 */
export function composer(
  principal: string,
  donnees: unknown,
  plateforme: Plateforme,
  quoi: string,
  images?: Images,
): Pdf {
  return reussir(plateforme.composer(principal, enOctets(donnees), images), quoi);
}

/**
 * Le PDF d’une composition réussie.
 * @throws {Error} avec toutes les raisons d’un refus.
 */
export function reussir(composition: Composition, quoi: string): Pdf {
  if ('defauts' in composition) {
    throw new Error(`Le PDF ${quoi} ne peut pas être composé.\n${composition.defauts.join('\n')}`);
  }
  return composition;
}

/** Les accents composés d’un seul tenant : c’est ainsi que la police les connaît. */
function enOctets(donnees: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(donnees).normalize('NFC'));
}
