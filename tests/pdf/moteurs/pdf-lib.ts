import * as fontkit from '@cantoo/fontkit';
import type { Reponses } from '../../../src/model/saisie.ts';
import { remplir, type Secours } from '../../../src/pdf/fill.ts';
import { lirePoliceDuPdf } from '../../../src/platform/police.ts';

/** La police de secours, comme la page la charge. */
export const secours = async (): Promise<Secours> => ({ fontkit, ttf: lirePoliceDuPdf() });

/** Remplit un PDF comme la page « Remplir en ligne » l’exporte. */
export async function remplirParPdfLib(octets: Uint8Array, reponses: Reponses): Promise<Uint8Array> {
  return (await remplir(octets, reponses, secours)).octets;
}
