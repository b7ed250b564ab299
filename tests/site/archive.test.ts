import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { listerFichiers } from '../../src/platform/node.ts';
import { chargerProjet } from '../../src/platform/projet.ts';
import { SITE_DE_TEST } from './construire.ts';
import { contexteNeuf } from './ouvrir.ts';

const KIT = 'pays-de-valombre-fictif';
/** Un dossier comme il y en a dans « Téléchargements » : des espaces, un accent, une apostrophe. */
const EXTRAIT = '.build/tests/archive/L’été dernier (1)';
const RACINE = resolve(EXTRAIT, `kit-${KIT}`);
const { kits } = chargerProjet(process.cwd());

interface FichierCite {
  chemin: string;
  octets: number;
  sha256: string;
}
interface Manifeste {
  sources: FichierCite[];
  fichiers: FichierCite[];
}
const lireZip = (kit: string): Record<string, Uint8Array> =>
  unzipSync(readFileSync(join(SITE_DE_TEST, 'kits', kit, 'kit.zip')));
const texteDe = (octets: Uint8Array | undefined): string => new TextDecoder().decode(octets);

/** Les fichiers qu’un manifeste cite et dont les octets sont autres ; `lire` les donne par leur chemin. */
const faux = (cites: readonly FichierCite[], lire: (chemin: string) => Uint8Array | undefined): string[] =>
  cites.flatMap(({ chemin, octets, sha256 }) => {
    const lu = lire(chemin);
    return lu?.length === octets && createHash('sha256').update(lu).digest('hex') === sha256 ? [] : [chemin];
  });

describe.each(kits.map(({ id }) => id))('%s', (id) => {
  const zip = lireZip(id);
  const dossier = `kit-${id}/`;
  const manifeste: Manifeste = JSON.parse(texteDe(zip[`${dossier}manifeste.json`]));

  test('kit.zip contient tous les fichiers du kit, sa source et un LISEZMOI', () => {
    const publics = listerFichiers(join(SITE_DE_TEST, 'kits', id), '').filter((nom) => nom !== 'kit.zip');
    const sources = listerFichiers(`kits/${id}`, '').map((nom) => `source/${nom}`);
    const attendus = [...publics, 'LISEZMOI.txt', ...sources].map((nom) => `${dossier}${nom}`);
    expect(Object.keys(zip).sort()).toEqual(attendus.sort());
    const source = readFileSync(`kits/${id}/kit.mdx`);
    expect(source.equals(zip[`${dossier}source/kit.mdx`] ?? new Uint8Array())).toBe(true);
  });

  test('son manifeste cite tous les fichiers de l’archive sauf lui, et dit vrai', () => {
    expect(manifeste.fichiers.map(({ chemin }) => `${dossier}${chemin}`).sort()).toEqual(
      Object.keys(zip)
        .filter((nom) => nom !== `${dossier}manifeste.json`)
        .sort(),
    );
    expect(faux(manifeste.fichiers, (chemin) => zip[`${dossier}${chemin}`])).toEqual([]);
  });

  test('le manifeste en ligne cite tous les fichiers du kit sauf lui et l’archive, et dit vrai', () => {
    const racine = join(SITE_DE_TEST, 'kits', id);
    const enLigne: Manifeste = JSON.parse(readFileSync(join(racine, 'manifeste.json'), 'utf8'));
    expect(enLigne.fichiers.map(({ chemin }) => chemin).sort()).toEqual(
      listerFichiers(racine, '').filter((nom) => !['manifeste.json', 'kit.zip'].includes(nom)),
    );
    expect(faux(enLigne.fichiers, (chemin) => readFileSync(join(racine, chemin)))).toEqual([]);
    expect(enLigne.sources).toEqual(manifeste.sources);
  });

  test('ses sources sont le kit et tout le socle, et leurs empreintes sont vraies', () => {
    const attendues = [
      ...listerFichiers(process.cwd(), 'content'),
      ...listerFichiers(process.cwd(), `kits/${id}`),
    ];
    expect(manifeste.sources.map(({ chemin }) => chemin)).toEqual(attendues);
    // Une image est celle que le kit montre, nettoyée ; un texte est celui du dépôt.
    const lire = (chemin: string) =>
      chemin.endsWith('.mdx') || chemin.endsWith('.yaml')
        ? readFileSync(chemin)
        : zip[chemin.replace(`kits/${id}/`, `${dossier}source/`)];
    expect(faux(manifeste.sources, lire)).toEqual([]);
  });
});

describe('l’archive, extraite et ouverte depuis le disque', () => {
  beforeAll(() => {
    rmSync(EXTRAIT, { recursive: true, force: true });
    for (const [nom, octets] of Object.entries(lireZip(KIT))) {
      mkdirSync(dirname(join(EXTRAIT, nom)), { recursive: true });
      writeFileSync(join(EXTRAIT, nom), octets);
    }
  });

  test('chaque lien mène à un fichier et à une ancre ; la police est là ; rien ne demande le réseau', async () => {
    const pages = listerFichiers(RACINE, '').filter((chemin) => chemin.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(45);
    const context = await contexteNeuf();
    const page = await context.newPage();
    const [dehors, echecs]: [string[], string[]] = [[], []];
    page.on('request', (request) => {
      if (!/^(file|data|blob):/.test(request.url())) dehors.push(request.url());
    });
    page.on('requestfailed', (request) => {
      const cause = request.failure()?.errorText;
      // Une page quittée avant que son icône soit lue l’abandonne : ce n’est pas un manque.
      if (cause !== 'net::ERR_ABORTED') echecs.push(`${request.url()} ${cause}`);
    });
    page.on('pageerror', (error) => echecs.push(String(error)));

    const liens: { de: string; vers: string }[] = [];
    const ancres = new Map<string, Set<string>>();
    const sansPolice: string[] = [];
    for (const chemin of pages) {
      await page.goto(pathToFileURL(join(RACINE, chemin)).href, { waitUntil: 'load' });
      const lu = await page.evaluate(async () => ({
        ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
        // L’adresse telle que le navigateur la comprend : href et src relatifs déjà résolus.
        liens: [...document.querySelectorAll('a[href], area[href], link[href], [src], use[href]')].map(
          (element) =>
            new URL(element.getAttribute('href') ?? element.getAttribute('src') ?? '', document.baseURI).href,
        ),
        police: [...(await document.fonts.ready)].some(({ status }) => status === 'loaded'),
      }));
      ancres.set(join(RACINE, chemin), new Set(lu.ids));
      if (!lu.police) sansPolice.push(chemin);
      liens.push(...lu.liens.map((vers) => ({ de: chemin, vers })));
    }
    await context.close();

    // Dans un PDF, une ancre est une destination nommée.
    ancres.set(join(RACINE, 'fiches.pdf'), await destinationsDe(join(RACINE, 'fiches.pdf')));

    expect(dehors).toEqual([]);
    expect(echecs).toEqual([]);
    expect(sansPolice).toEqual([]);
    const duDossier = liens.filter(({ vers }) => vers.startsWith('file:'));
    expect(duDossier.length).toBeGreaterThan(1000);
    expect(
      duDossier.filter(({ vers }) => !mene(vers, ancres)).map(({ de, vers }) => `${de} → ${vers}`),
    ).toEqual([]);
    // Le lien vers l’archive, seul à ne pas pouvoir y rester, mène au site.
    expect(liens.filter(({ vers }) => vers.endsWith('kit.zip'))).toEqual([
      { de: 'index.html', vers: `https://premiers-pas.example/kits/${KIT}/kit.zip` },
    ]);
  });
});

async function destinationsDe(chemin: string): Promise<Set<string>> {
  const document = await getDocument({ data: new Uint8Array(readFileSync(chemin)), verbosity: 0 }).promise;
  return new Set(Object.keys(await document.getDestinations()));
}

/** Vrai si un lien file: reste dans l’archive et y trouve son fichier et son ancre. */
function mene(vers: string, ancres: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const url = new URL(vers);
  const fichier = fileURLToPath(new URL(url.pathname, 'file:'));
  if (!fichier.startsWith(RACINE) || !existsSync(fichier)) return false;
  const ancre = decodeURIComponent(url.hash.slice(1));
  return ancre === '' || ancres.get(fichier)?.has(ancre) === true;
}
