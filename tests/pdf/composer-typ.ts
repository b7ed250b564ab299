import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import { z } from 'zod';
import { type PlaceARemplir, placeARemplir } from '../../src/pdf/place.ts';
import type { Pdf } from '../../src/pdf/plateforme.ts';

const TETE = `
#import "/src/pdf/theme/place.typ": place-a-remplir
#set document(title: "Essai", date: none)
#set page(width: 400pt, height: 300pt, margin: 0pt)
`;

/** Compose en PDF/UA-1 un petit document Typst, qui peut poser des places où il veut. */
export function composerTyp(source: string): Pdf {
  const compiler = NodeCompiler.create({ workspace: process.cwd() });
  const { result } = compiler.compile({ mainFileContent: TETE + source });
  if (!result) throw new Error(`ce document ne se compose pas : ${source}`);
  const places = compiler.query(result, { selector: '<place>', field: 'value' });
  return {
    octets: new Uint8Array(compiler.pdf(result, { pdfStandard: PdfStandard.UA_1 })),
    pages: result.numOfPages,
    places: z.array(placeARemplir).parse(places),
  };
}

/** Une place d’un petit document, en points depuis le coin haut gauche. */
export interface Posee {
  x: number;
  y: number;
  largeur: number;
  hauteur: number;
  description: PlaceARemplir;
}

/** Pose une place, décrite en JSON : aucun texte n’y devient du Typst. */
export const enTypst = ({ x, y, largeur, hauteur, description }: Posee): string => {
  const { saisie, ...precisions } = description;
  const json = (valeur: unknown): string => `json(bytes(${JSON.stringify(JSON.stringify(valeur))}))`;
  return `#place(dx: ${x}pt, dy: ${y}pt, place-a-remplir(${json(saisie)}, largeur: ${largeur}pt, hauteur: ${hauteur}pt, ..${json(precisions)}))\n`;
};
