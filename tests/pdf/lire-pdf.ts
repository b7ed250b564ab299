import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Un élément de l’arbre de structure. */
export interface Element {
  role: string;
  alt?: string;
  lang?: string;
  children?: (Element | { type: string; id: string })[];
}

/** Un PDF comme le voit un lecteur : page par page, ce qui se lit, se dit et se suit. */
export interface PdfLu {
  document: PDFDocumentProxy;
  info: Record<string, unknown>;
  pages: PageLue[];
  signets: Signet[];
}
export interface PageLue {
  /** Texte réel, sans les en-têtes et pieds de page. */
  texte: string;
  /** En-tête, pied et marge. */
  decor: string;
  structure: Element[];
  polices: string[];
  liens: { url?: string; dest?: unknown }[];
  /** Places à remplir, dans l’ordre de lecture : une par bouton radio. */
  champs: { nom: string; infobulle: string; genre: string }[];
  couchee: boolean;
}
export interface Signet {
  titre: string;
  niveau: number;
  page: number;
}

const GARDES = '.build/tests/pdf';

/** Garde un PDF dans .build/tests : l’intégration continue y fait passer veraPDF. */
export function garderPdf(octets: Uint8Array): void {
  mkdirSync(GARDES, { recursive: true });
  writeFileSync(`${GARDES}/${createHash('sha256').update(octets).digest('hex').slice(0, 12)}.pdf`, octets);
}

/** Lit un PDF comme un lecteur, et le garde. */
export async function lirePdf(octets: Uint8Array): Promise<PdfLu> {
  garderPdf(octets);
  const document = await getDocument({ data: octets.slice(), verbosity: 0, useSystemFonts: false }).promise;
  const pages = [];
  for (let numero = 1; numero <= document.numPages; numero++) pages.push(await lirePage(document, numero));
  const { info } = await document.getMetadata();
  return { document, info: info as Record<string, unknown>, pages, signets: await lireSignets(document) };
}

async function lirePage(document: PDFDocumentProxy, numero: number): Promise<PageLue> {
  const page = await document.getPage(numero);
  const content = await page.getTextContent({ includeMarkedContent: true });
  const stack: boolean[] = [];
  const [texte, decor]: [string[], string[]] = [[], []];
  for (const item of content.items) {
    if ('str' in item) (stack.includes(true) ? decor : texte).push(item.str + (item.hasEOL ? '\n' : ''));
    else if (item.type === 'endMarkedContent') stack.pop();
    else stack.push((item as { tag?: string }).tag === 'Artifact');
  }
  const [, , width = 0, height = 0] = page.view;
  const annotations = await page.getAnnotations();
  return {
    texte: texte.join(''),
    decor: decor.join(''),
    structure: [elague((await page.getStructTree()) as Element | null)].filter(
      (racine) => racine !== undefined,
    ),
    polices: await policesDe(page),
    liens: annotations.filter(({ subtype }) => subtype === 'Link'),
    champs: annotations
      .filter(({ subtype }) => subtype === 'Widget')
      .map(({ fieldName, alternativeText, fieldType }) => ({
        nom: fieldName,
        infobulle: alternativeText,
        genre: fieldType,
      })),
    couchee: width > height,
  };
}

async function policesDe(page: Awaited<ReturnType<PDFDocumentProxy['getPage']>>): Promise<string[]> {
  const operators = await page.getOperatorList();
  const SET_FONT = 37;
  const names = operators.fnArray.flatMap((fn, rang) =>
    fn === SET_FONT ? [operators.argsArray[rang][0]] : [],
  );
  return [...new Set(names)].map((name) => page.commonObjs.get(name).name as string);
}

async function lireSignets(document: PDFDocumentProxy): Promise<Signet[]> {
  type Noeud = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number];
  const lire = async (noeuds: readonly Noeud[], niveau: number): Promise<Signet[]> => {
    const lus: Signet[] = [];
    for (const { title, dest, items } of noeuds) {
      const explicit = typeof dest === 'string' ? await document.getDestination(dest) : dest;
      const page = explicit ? (await document.getPageIndex(explicit[0])) + 1 : 0;
      lus.push({ titre: title, niveau, page }, ...(await lire(items, niveau + 1)));
    }
    return lus;
  };
  return lire((await document.getOutline()) ?? [], 1);
}

/** L’arbre d’une page, sans les éléments dont tout le contenu est sur d’autres pages. */
function elague(element: Element | null): Element | undefined {
  const children = (element?.children ?? []).flatMap((child) =>
    'role' in child ? (elague(child) ?? []) : child,
  );
  return element && children.length > 0 ? { ...element, children } : undefined;
}

/** Les enfants qui sont des éléments. */
export function enfants(element: Element | null): Element[] {
  return (element?.children ?? []).filter((child): child is Element => 'role' in child);
}

/** Tous les éléments, dans l’ordre de lecture. */
export function* elements(racines: readonly Element[]): Generator<Element> {
  for (const element of racines) {
    yield element;
    yield* elements(enfants(element));
  }
}
