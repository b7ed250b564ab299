import type { Reponses } from '../../../src/model/saisie.ts';
import { remplirParPdfium } from './pdfium.ts';
import { remplirParPdfjs } from './pdfjs.ts';

/** Un lecteur de PDF avec lequel une personne remplit une fiche, puis l’enregistre. */
interface Lecteur {
  nom: string;
  remplir: (octets: Uint8Array, reponses: Reponses) => Uint8Array | Promise<Uint8Array>;
}

export const LECTEURS: readonly Lecteur[] = [
  { nom: 'pdf.js, le lecteur de Firefox', remplir: remplirParPdfjs },
  { nom: 'PDFium, le lecteur de Chromium', remplir: remplirParPdfium },
];
