/**
 * Contrôle la conformité PDF/UA-1 de tous les PDF des dossiers donnés (dist/ par défaut) avec veraPDF, en une seule fois.
 * Codes de sortie : 0 tout est conforme, 1 un PDF ne l’est pas ou il n’y en a aucun, 3 veraPDF ne peut pas tourner ici.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lireRapport } from '../src/pdf/rapport-verapdf.ts';
import { listerFichiers } from '../src/platform/node.ts';

const VERSION = '1.28.2';
const CACHE = join('node_modules', '.cache', 'verapdf', VERSION);
const NON_CONFORME = 1;
const OUTIL_ABSENT = 3;
/** Un rapport de plusieurs milliers de défauts tient dans cette place, en octets. */
const PLACE_DU_RAPPORT = 512 * 1024 * 1024;

const dossiers = process.argv.slice(2);
const fichiers = (dossiers.length > 0 ? dossiers : ['dist'])
  .flatMap((dossier) => listerFichiers(dossier, '').map((fichier) => join(dossier, fichier)))
  .filter((fichier) => fichier.endsWith('.pdf'));

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
const verdicts = controler();
for (const { fichier, reglesTenues, defauts } of verdicts) {
  console.log(defauts.length === 0 ? `✓ ${fichier} : ${reglesTenues} règles tenues` : `✗ ${fichier}`);
  for (const defaut of defauts) console.log(`    ${defaut}`);
}
const fautifs = verdicts.filter(({ defauts }) => defauts.length > 0).length;
const manquants = fichiers.length - verdicts.length;
if (manquants > 0) console.error(`veraPDF n’a rien dit de ${manquants} fichiers.`);
console.log(`PDF/UA-1, veraPDF ${VERSION} : ${fichiers.length} fichiers, ${fautifs} non conformes.`);
process.exitCode = fautifs + manquants > 0 ? NON_CONFORME : 0;

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

/** Une seule machine Java pour tous les fichiers : elle met plus de temps à démarrer qu’à contrôler. */
function controler(): ReturnType<typeof lireRapport> {
  const options = ['--flavour', 'ua1', '--format', 'json', '--maxfailuresdisplayed', '1', '--loglevel', '0'];
  const classpath = join(CACHE, 'jars', '*');
  const java = spawnSync(
    'java',
    ['-cp', classpath, 'org.verapdf.apps.GreenfieldCliWrapper', ...options, ...fichiers],
    { encoding: 'utf8', maxBuffer: PLACE_DU_RAPPORT },
  );
  try {
    return lireRapport(java.stdout);
  } catch {
    return abandonner(`veraPDF n’a pas rendu de rapport lisible.\n${java.stderr}`);
  }
}

function abandonner(message: string): never {
  console.error(message);
  process.exit(OUTIL_ABSENT);
}
