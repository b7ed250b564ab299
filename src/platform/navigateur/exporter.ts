import police from '@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf?url';
import type { Reponses } from '../../model/saisie.ts';
import { CaractereAbsent, remplir, type Secours } from '../../pdf/fill.ts';
import type { ResultatDExport } from '../../web/formulaire/messages.ts';
import { telecharger } from './telecharger.ts';

/**
 * Remplit le PDF d’une fiche et le donne à enregistrer sous `nom`. Ce fichier et pdf-lib ne se chargent qu’à la demande ; la police de
 * secours, seulement si une réponse a un signe que celle du PDF n’écrit pas.
 */
export async function exporter(adresse: string, reponses: Reponses, nom: string): Promise<ResultatDExport> {
  try {
    const { octets, debordements, sansChamp } = await remplir(await charger(adresse), reponses, secours);
    telecharger(new Uint8Array(octets), nom);
    return { genre: 'fait', debordements, sansChamp: sansChamp.map((champ) => String(reponses[champ])) };
  } catch (error) {
    if (error instanceof CaractereAbsent) return { genre: 'caracteres', caracteres: error.caracteres };
    if (error instanceof NonCharge) return { genre: 'hors-ligne' };
    console.error(error);
    return { genre: 'illisible' };
  }
}

/** Un fichier du site n’a pas pu être chargé. */
class NonCharge extends Error {}

async function charger(adresse: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const reponse = await fetch(adresse);
    if (reponse.ok) return new Uint8Array(await reponse.arrayBuffer());
  } catch (cause) {
    throw new NonCharge(adresse, { cause });
  }
  throw new NonCharge(adresse);
}

async function secours(): Promise<Secours> {
  const [{ default: fontkit }, ttf] = await Promise.all([moteurDePolices(), charger(police)]);
  return { fontkit, ttf };
}

async function moteurDePolices(): Promise<typeof import('@cantoo/fontkit')> {
  try {
    return await import('@cantoo/fontkit');
  } catch (cause) {
    throw new NonCharge('fontkit', { cause });
  }
}
