import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler, type NodeError, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import { z } from 'zod';
import { placeARemplir } from '../pdf/place.ts';
import type { Composition, Images, Plateforme } from '../pdf/plateforme.ts';

const SRC = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');
const PAQUET = '@expo-google-fonts/atkinson-hyperlegible-next';
const DONNEES = join(SRC, 'donnees.json');
/** Les graisses employées par le thème. Une autre serait cherchée parmi les polices de la machine : chacune doit être ici. */
const GRAISSES = [
  '400Regular',
  '400Regular_Italic',
  '600SemiBold',
  '700Bold',
  '700Bold_Italic',
  '800ExtraBold',
];

/**
 * Le compilateur Typst de Node, gardé chaud d’un document à l’autre. Il lit les .typ de src/, et ne voit du kit que ses données.
 * Nos polices, données en octets, passent avant celles de la machine qui porteraient le même nom.
 */
export function plateformeTypst(): Plateforme {
  const fontBlobs = GRAISSES.map(lireGraisse);
  const compiler = NodeCompiler.create({ workspace: SRC, fontArgs: [{ fontBlobs }] });
  return {
    composer: (principal, donnees, images = new Map()) =>
      avecImages(compiler, images, () => composer(compiler, join(SRC, principal), donnees)),
    police: () => fontBlobs[0] as Uint8Array,
    oublier: (age) => compiler.evictCache(age),
  };
}

function lireGraisse(graisse: string): Buffer {
  const file = `${PAQUET}/${graisse}/AtkinsonHyperlegibleNext_${graisse}.ttf`;
  return readFileSync(new URL(import.meta.resolve(file)));
}

/** Montre des images au compilateur le temps d’une composition : le document suivant ne voit pas celles-ci. */
function avecImages<T>(compiler: NodeCompiler, images: Images, action: () => T): T {
  const paths = [...images].map(([nom, octets]) => {
    const path = join(SRC, 'images', nom);
    compiler.mapShadow(path, Buffer.from(octets));
    return path;
  });
  try {
    return action();
  } finally {
    for (const path of paths) compiler.unmapShadow(path);
  }
}

function composer(compiler: NodeCompiler, mainFilePath: string, donnees: Uint8Array): Composition {
  compiler.mapShadow(DONNEES, Buffer.from(donnees));
  const compiled = compiler.compile({ mainFilePath });
  const document = compiled.result;
  if (!document) return { defauts: diagnostics(compiler, compiled.takeDiagnostics()) };
  const warnings = diagnostics(compiler, compiled.takeWarnings());
  if (warnings.length > 0) return { defauts: warnings };
  try {
    // L’export PDF/A-2a n’est pas gardé : il fait contrôler par Typst ce que les métadonnées déclareront.
    compiler.pdf(document, { pdfStandard: PdfStandard.A_2a });
    const octets = compiler.pdf(document, { pdfStandard: PdfStandard.UA_1 });
    const places = z
      .array(placeARemplir)
      .parse(compiler.query(document, { selector: '<place>', field: 'value' }));
    return { octets: new Uint8Array(octets), pages: document.numOfPages, places };
  } catch (error) {
    return { defauts: defautsDExport(error) };
  }
}

interface Diagnostic {
  message: string;
  severity: number;
  path?: string;
  range?: { start: { line: number; character: number } } | null;
}
const TRACE = 4;

/** Les diagnostics de Typst, chacun avec sa place ; les étapes de l’appel sont laissées de côté. */
function diagnostics(compiler: NodeCompiler, error: NodeError | null): string[] {
  if (!error) return [];
  return (compiler.fetchDiagnostics(error) as Diagnostic[])
    .filter(({ severity }) => severity !== TRACE)
    .map(({ message, path, range }) => {
      const file = path?.replace(SRC, 'src') ?? 'thème du PDF';
      const place = range ? `:${range.start.line + 1}:${range.start.character + 1}` : '';
      return `${file}${place} Typst refuse : ${message}`;
    });
}

/** L’export lève une erreur sans lieu, dont le texte contient les messages. */
function defautsDExport(error: unknown): string[] {
  const text = error instanceof Error ? error.message : String(error);
  const messages = [...text.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, message]) => String(message));
  return (messages.length > 0 ? messages : [text]).map((message) => `L’export PDF/UA-1 refuse : ${message}`);
}
