import { jourDuKit, type Kit } from '../model/kit.ts';
import { composer, reussir } from './composer.ts';
import { defautsPourPdf } from './defauts.ts';
import { finir, type PieceJointe } from './finish.ts';
import type { Images, Plateforme } from './plateforme.ts';
import { signesDeLaPolice } from './signes.ts';

const PRINCIPAL = 'pdf/kit.typ';
/**
 * Tous les combien de kits on vide la mémoire du compilateur, et l’âge de ce qu’on vide. Mesuré sur treize kits de 155 pages et leurs
 * fiches : 2,3 Go au plus haut, contre 5,7 sans rien vider.
 */
const EVICTION = 2;

/** Ce qu’un kit emporte dans son PDF. */
export interface Bagages {
  images?: Images;
  pieces?: readonly PieceJointe[];
}

/**
 * Compose kit.pdf, à partir du seul kit : PDF/UA-1 et PDF/A-2a, ou 3a s’il porte des fichiers, avec ses champs à remplir. `adresse` : la
 * page du kit, qui dit la même chose. Les mêmes données donnent les mêmes octets.
 * @throws {Error} si le kit ne peut pas devenir un PDF ; le message, en français, dit où et pourquoi.
 */
export function composerKitPdf(
  kit: Kit,
  plateforme: Plateforme,
  adresse: string,
  bagages: Bagages = {},
): Promise<Uint8Array> {
  return composerKit(kit, { plateforme, signes: signesDeLaPolice(plateforme.police()) }, adresse, bagages);
}

/** Ce qui sert à composer tous les kits. `signes` : ceux que la police sait dessiner, lus une fois. */
interface Atelier {
  plateforme: Plateforme;
  signes: ReadonlySet<number>;
}

async function composerKit(
  kit: Kit,
  { plateforme, signes }: Atelier,
  adresse: string,
  { images, pieces }: Bagages = {},
): Promise<Uint8Array> {
  const defauts = defautsPourPdf(kit, signes);
  const quoi = `du kit « ${kit.id} »`;
  if (defauts.length > 0) return reussir({ defauts }, quoi).octets;
  const pdf = composer(PRINCIPAL, donneesDuKit(kit, adresse), plateforme, quoi, images);
  return finir(pdf, plateforme.police(), pieces ? { pieces } : {});
}

/** Ce que kit.typ reçoit : le kit, la page qui dit la même chose, et le jour de son contenu. */
export function donneesDuKit(kit: Kit, adresse: string) {
  return { ...kit, adresse, jour: jourDuKit(kit) };
}

/**
 * De quoi composer plusieurs kits l’un après l’autre avec un compilateur gardé chaud : le deuxième coûte une part du premier. La
 * fonction rendue lève les mêmes erreurs que `composerKitPdf`, et reste utilisable après.
 */
export function composeurDeKits(
  plateforme: Plateforme,
): (kit: Kit, adresse: string, bagages?: Bagages) => Promise<Uint8Array> {
  const atelier = { plateforme, signes: signesDeLaPolice(plateforme.police()) };
  let done = 0;
  return async (kit, adresse, bagages) => {
    // Rendre la main libère les documents précédents : sans cela, la mémoire ne fait que monter.
    await new Promise((resolve) => setTimeout(resolve));
    if (done > 0 && done % EVICTION === 0) plateforme.oublier(EVICTION);
    done += 1;
    return composerKit(kit, atelier, adresse, bagages);
  };
}
