import { PDFDocument, PDFName, PDFString } from 'pdf-lib';
import { parse } from 'yaml';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Fichier } from '../../src/load/entree.ts';
import { controlerPdfs } from '../../src/pdf/controler.ts';
import { declarationsDe } from '../../src/pdf/declarations.ts';

interface Description {
  titre: string | null;
  langue: string | null;
  socle: string | null;
  jour: string | null;
  adresse: string | null;
  lien: string | null;
  champs: Record<string, string | null>;
}

const SITE = 'https://premiers-pas.example/';

/** Un vrai PDF d’une page, tel que le décrit un texte YAML. */
export async function pdfDecrit(texte: string): Promise<Uint8Array> {
  const { titre, langue, socle, jour, adresse, lien, champs } = parse(texte) as Description;
  const document = await PDFDocument.create({ updateMetadata: false });
  const page = document.addPage();
  if (titre) document.setTitle(titre);
  if (langue) document.catalog.set(PDFName.of('Lang'), PDFString.of(langue));
  if (jour) document.setCreationDate(new Date(`${jour}T00:00:00Z`));
  document.setKeywords([[socle && `socle ${socle}`, adresse].filter(Boolean).join(', ')]);
  if (lien) {
    const action = { Type: 'Action', S: 'URI', URI: PDFString.of(lien) };
    const annotation = { Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 10, 10], A: action };
    page.node.addAnnot(document.context.register(document.context.obj(annotation)));
  }
  for (const [nom, infobulle] of Object.entries(champs)) {
    const champ = document.getForm().createTextField(nom);
    if (infobulle) champ.acroField.dict.set(PDFName.of('TU'), PDFString.of(infobulle));
    champ.addToPage(page);
  }
  return document.save();
}

/** Ce que les règles des PDF disent des fichiers construits d’un essai : des PDF décrits et leurs pages. */
export async function controlerLesPdf(fichiers: readonly Fichier[]): Promise<Diagnostic[]> {
  const pdfs = fichiers.filter(({ chemin }) => chemin.endsWith('.pdf'));
  const pages = new Map(
    fichiers.filter(({ chemin }) => chemin.endsWith('.html')).map(({ chemin, texte }) => [chemin, texte]),
  );
  const declares = await Promise.all(
    pdfs.map(async ({ chemin, texte }) => ({
      fichier: chemin,
      dit: await declarationsDe(await pdfDecrit(texte)),
    })),
  );
  return controlerPdfs(declares, pages, SITE);
}
