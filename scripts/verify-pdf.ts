/**
 * Contrôle tous les PDF des dossiers donnés (dist/ par défaut) avec veraPDF : PDF/UA-1, et PDF/A-2a, ou 3a pour ceux qui portent des
 * fichiers. Deux fichiers identiques ne sont contrôlés qu’une fois. Un avis « conforme » est celui de veraPDF, pas une certification.
 * Codes de sortie : 0 tout est conforme, 1 un PDF ne l’est pas ou il n’y en a aucun, 3 veraPDF ne peut pas tourner ici.
 */
import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256De } from '../src/archive/fichier.ts';
import { lireRapport } from '../src/pdf/rapport-verapdf.ts';
import { listerFichiers } from '../src/platform/node.ts';

const VERSION = '1.28.2';
const CACHE = join('node_modules', '.cache', 'verapdf', VERSION);
const NON_CONFORME = 1;
const OUTIL_ABSENT = 3;
/** Un rapport de plusieurs milliers de défauts tient dans cette place, en octets. */
const PLACE_DU_RAPPORT = 512 * 1024 * 1024;

const dossiers = process.argv.slice(2);
const fichiers = sansDoubles(
  (dossiers.length > 0 ? dossiers : ['dist'])
    .flatMap((dossier) => listerFichiers(dossier, '').map((fichier) => join(dossier, fichier)))
    .filter((fichier) => fichier.endsWith('.pdf')),
);

if (fichiers.length === 0) {
  console.error('Aucun PDF à contrôler : lancez d’abord « npm run build », ou donnez un dossier.');
  process.exit(NON_CONFORME);
}
for (const outil of ['java', 'mvn']) {
  if (spawnSync(outil, ['-version'], { stdio: 'ignore', shell: process.platform === 'win32' }).status !== 0) {
    abandonner(
      `Ce contrôle demande Java et Maven ; « ${outil} » ne répond pas. Les PDF n’ont pas été contrôlés.`,
    );
  }
}
installer();
const lots = [
  { profil: 'ua1', norme: 'PDF/UA-1', fichiers },
  { profil: '2a', norme: 'PDF/A-2a', fichiers: fichiers.filter((fichier) => !porteDesFichiers(fichier)) },
  { profil: '3a', norme: 'PDF/A-3a', fichiers: fichiers.filter(porteDesFichiers) },
].filter((lot) => lot.fichiers.length > 0);
// Les deux normes à la fois : une machine Java n’occupe qu’un cœur.
const fautifs = await Promise.all(lots.map(verifier));
process.exitCode = fautifs.some((nombre) => nombre > 0) ? NON_CONFORME : 0;

/** Contrôle un lot ; rend le nombre de fichiers non conformes, ou dont veraPDF n’a rien dit. */
async function verifier({ profil, norme, fichiers: lot }: (typeof lots)[number]): Promise<number> {
  const verdicts = await controler(profil, lot);
  for (const { fichier, reglesTenues, defauts } of verdicts) {
    console.log(
      defauts.length === 0 ? `✓ ${norme} ${fichier} : ${reglesTenues} règles` : `✗ ${norme} ${fichier}`,
    );
    for (const defaut of defauts) console.log(`    ${defaut}`);
  }
  const refuses = verdicts.filter(({ defauts }) => defauts.length > 0).length;
  const muets = lot.length - verdicts.length;
  if (muets > 0) console.error(`veraPDF n’a rien dit de ${muets} fichiers.`);
  console.log(`${norme}, veraPDF ${VERSION} : ${lot.length} fichiers, ${refuses} non conformes.`);
  return refuses + muets;
}

function sansDoubles(chemins: readonly string[]): string[] {
  const parEmpreinte = new Map<string, string>();
  for (const chemin of chemins) {
    const empreinte = sha256De({ chemin, octets: readFileSync(chemin) });
    if (!parEmpreinte.has(empreinte)) parEmpreinte.set(empreinte, chemin);
  }
  return [...parEmpreinte.values()];
}

/** Ce que le fichier déclare : les métadonnées d’un PDF archivable se lisent sans décompresser. */
function porteDesFichiers(chemin: string): boolean {
  return readFileSync(chemin).includes('<pdfaid:part>3</pdfaid:part>');
}

/** Prend veraPDF dans Maven Central, une fois : le dossier du cache n’est complet que s’il porte sa marque. */
function installer(): void {
  const marque = join(CACHE, 'complet');
  if (existsSync(marque)) return;
  mkdirSync(CACHE, { recursive: true });
  const pom = join(CACHE, 'pom.xml');
  writeFileSync(pom, projetMaven());
  const maven = spawnSync(
    'mvn',
    ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', '-DoutputDirectory=jars'],
    { encoding: 'utf8', shell: process.platform === 'win32' },
  );
  if (maven.status !== 0) abandonner(`Maven n’a pas pu prendre veraPDF ${VERSION}.\n${maven.stdout}`);
  writeFileSync(marque, '');
}

function projetMaven(): string {
  const id = (groupe: string, nom: string, version: string): string =>
    `<groupId>${groupe}</groupId><artifactId>${nom}</artifactId><version>${version}</version>`;
  return [
    '<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>',
    id('local', 'verapdf', '1'),
    `<dependencies><dependency>${id('org.verapdf.apps', 'greenfield-apps', VERSION)}</dependency></dependencies></project>`,
  ].join('\n');
}

/** Une seule machine Java par lot : elle met plus de temps à démarrer qu’à contrôler. */
async function controler(profil: string, lot: readonly string[]): Promise<ReturnType<typeof lireRapport>> {
  const options = ['--flavour', profil, '--format', 'json', '--maxfailuresdisplayed', '1', '--loglevel', '0'];
  const classpath = join(CACHE, 'jars', '*');
  const java = await lancer('java', [
    '-cp',
    classpath,
    'org.verapdf.apps.GreenfieldCliWrapper',
    ...options,
    ...lot,
  ]);
  try {
    return lireRapport(java.stdout);
  } catch {
    return abandonner(`veraPDF n’a pas rendu de rapport lisible.\n${java.stderr}`);
  }
}

/** Lance un programme jusqu’au bout. Son code de sortie ne dit rien de plus que le rapport : veraPDF rend 1 si un fichier est en défaut. */
function lancer(programme: string, options: readonly string[]): Promise<{ stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(programme, options, { maxBuffer: PLACE_DU_RAPPORT }, (_erreur, stdout, stderr) =>
      resolve({ stdout, stderr }),
    );
  });
}

function abandonner(message: string): never {
  console.error(message);
  process.exit(OUTIL_ABSENT);
}
