import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import type { FichierBrut } from '../src/archive/fichier.ts';
import { kitZip } from '../src/archive/kit-zip.ts';
import { ARCHIVE, MANIFESTE, manifeste } from '../src/archive/manifeste.ts';
import type { SocleAssemble } from '../src/assemble/socle.ts';
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts';
import { rapportTexte } from '../src/diagnostics/rapport.ts';
import { adresseDuKit, site } from '../src/identite/site.ts';
import type { Kit } from '../src/model/kit.ts';
import { controlerPdfs, type PdfConstruit, pageEquivalente } from '../src/pdf/controler.ts';
import { declarationsDe } from '../src/pdf/declarations.ts';
import { composeurDeKits } from '../src/pdf/kit-pdf.ts';
import { lireOctets, lireSources, listerFichiers } from '../src/platform/node.ts';
import { chargerProjet } from '../src/platform/projet.ts';
import { plateformeTypst } from '../src/platform/typst.ts';
import { fichiersDuKit } from '../src/publication/kit.ts';
import { pdfsDuSocle } from '../src/publication/socle.ts';

const { values: options } = parseArgs({ options: { vers: { type: 'string', default: 'dist' } } });
/** Propre à ce lancement : deux constructions à la fois ne se marchent pas dessus. */
const ETABLI = `.build/site-${process.pid}`;

const projet = chargerProjet(process.cwd());
console.log(rapportTexte(projet.diagnostics));
if (!projet.socle) {
  console.error('Le socle a des erreurs : rien n’est construit, le site précédent reste tel quel.');
  process.exit(1);
}

const ranger = () => rmSync(ETABLI, { recursive: true, force: true });
ranger();
process.on('exit', ranger);
// Astro tient pour un essai toute construction lancée avec un autre NODE_ENV, et n’y met pas la recherche.
process.env['NODE_ENV'] = 'production';
await build({ root: process.cwd(), outDir: ETABLI, logLevel: 'warn' });

try {
  await composerLesPdf(projet.socle, projet.kits);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error('Un PDF n’a pas pu être composé : le site précédent reste tel quel.');
  process.exit(1);
}

const defauts = await controlerLesPdf();
if (defauts.length > 0) {
  console.error(rapportTexte(defauts));
  console.error('Un PDF ne dit pas ce qu’il doit : le site précédent reste tel quel.');
  process.exit(1);
}

remplacer(options.vers, ETABLI);
console.log(`${projet.kits.length} kits construits dans ${options.vers}/.`);
if (projet.kitsFautifs.length > 0) {
  console.error(`Laissés de côté, voir les erreurs plus haut : ${projet.kitsFautifs.join(', ')}.`);
  process.exitCode = 1;
}

/** Compose les PDF des pages et des kits, les agendas, les manifestes et les archives, à côté des pages. */
async function composerLesPdf(socle: SocleAssemble, kits: readonly Kit[]): Promise<void> {
  const plateforme = plateformeTypst();
  for await (const { chemin, octets } of pdfsDuSocle(socle, plateforme)) ecrire(chemin, octets);
  const sourcesDuSocle = lireSources(process.cwd(), 'content');
  const composer = composeurDeKits(plateforme);
  for (const kit of kits) {
    const sources = sourcesDuKit(kit);
    const [{ octets: source }] = sources;
    const images = projet.images.get(kit.id) ?? new Map();
    const fichiers = await fichiersDuKit(kit, { plateforme, composer, source, images });
    for (const { chemin, octets } of fichiers) ecrire(`kits/${kit.id}/${chemin}`, octets);
    archiver(kit, [...sourcesDuSocle, ...sources]);
  }
}

/** Le texte du kit, et les seules images qu’il montre, nettoyées : une photo d’origine peut dire où elle a été prise. */
function sourcesDuKit({ id }: Kit): [FichierBrut, ...FichierBrut[]] {
  const texte = `kits/${id}/kit.mdx`;
  const images = [...(projet.images.get(id) ?? [])];
  return [
    { chemin: texte, octets: new Uint8Array(readFileSync(texte)) },
    ...images.map(([nom, octets]) => ({ chemin: `kits/${id}/${nom}`, octets })),
  ];
}

function ecrire(chemin: string, contenu: string | Uint8Array): void {
  const path = join(ETABLI, chemin);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, contenu);
}

/** Écrit le manifeste et l’archive d’un kit dont tous les autres fichiers sont faits. */
function archiver(kit: Kit, sources: readonly FichierBrut[]): void {
  const dossier = join(ETABLI, 'kits', kit.id);
  const fichiers = lireOctets(dossier, listerFichiers(dossier, ''));
  ecrire(`kits/${kit.id}/${MANIFESTE}`, manifeste(kit, sources, fichiers));
  ecrire(`kits/${kit.id}/${ARCHIVE}`, kitZip({ kit, adresse: adresseDuKit(kit.id), fichiers, sources }));
}

/** Relit chaque PDF écrit, et la page qui dit la même chose. */
async function controlerLesPdf(): Promise<Diagnostic[]> {
  const fichiers = listerFichiers(ETABLI, '');
  const chemins = fichiers.filter((chemin) => chemin.endsWith('.pdf'));
  const pages = chemins.map(pageEquivalente).filter((page) => fichiers.includes(page));
  const textes = new Map(pages.map((page) => [page, readFileSync(join(ETABLI, page), 'utf8')]));
  const pdfs: PdfConstruit[] = [];
  for (const fichier of chemins) {
    pdfs.push({ fichier, dit: await declarationsDe(readFileSync(join(ETABLI, fichier))) });
  }
  return controlerPdfs(pdfs, textes, site());
}

/** Remplace un dossier d’un coup : l’ancien reste en place tant que le nouveau n’est pas entier. */
function remplacer(ancien: string, nouveau: string): void {
  const retire = `${nouveau}-ancien`;
  rmSync(retire, { recursive: true, force: true });
  try {
    renameSync(ancien, retire);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  mkdirSync(dirname(ancien), { recursive: true });
  renameSync(nouveau, ancien);
  rmSync(retire, { recursive: true, force: true });
}
