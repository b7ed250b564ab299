import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { PDFDocument } from 'pdf-lib';
import { adresseDuKit } from '../src/identite/site.ts';
import type { Kit } from '../src/model/kit.ts';
import { composeurDeKits } from '../src/pdf/kit-pdf.ts';
import { chargerProjet } from '../src/platform/projet.ts';
import { plateformeTypst } from '../src/platform/typst.ts';

/** Kits composés après le premier ; chacun est un autre territoire, sur le même socle. */
const KITS_SUIVANTS = 8;

interface Mesure {
  nom: string;
  valeur: number;
  unite: string;
}

const chargement = chronometrer(() => chargerProjet(process.cwd()));
const modele = chargement.resultat.kits.find(({ id }) => id === 'pays-de-valombre-fictif');
if (!modele) throw new Error('Le kit de Valombre manque ou a une erreur : lancez « npm run check ».');

const composer = composeurDeKits(plateformeTypst());
const premier = await chronometrerCompose(modele, 0);
const suivants = [];
for (let rang = 1; rang <= KITS_SUIVANTS; rang += 1) suivants.push(await chronometrerCompose(modele, rang));
const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const suivant = median(suivants.map(({ ms }) => ms));
const memoire = process.resourceUsage().maxRSS / 1024;
const site = chronometrer(() =>
  spawnSync(process.execPath, ['scripts/build.ts', '--vers', '.build/bench/dist'], { stdio: 'ignore' }),
);
if (site.resultat.status !== 0)
  throw new Error('La construction du site a échoué : lancez « npm run build ».');

const mesures: Mesure[] = [
  { nom: 'lire, contrôler et assembler le projet', valeur: chargement.ms, unite: 'ms' },
  { nom: 'kit.pdf, à froid', valeur: premier.ms, unite: 'ms' },
  { nom: 'kit.pdf suivant, à chaud (médiane)', valeur: suivant, unite: 'ms' },
  { nom: 'pages du kit', valeur: premier.pages, unite: 'pages' },
  { nom: 'pages par seconde, à chaud', valeur: (premier.pages * 1000) / suivant, unite: 'pages/s' },
  { nom: 'processeur, kit 1', valeur: premier.cpu, unite: 'ms' },
  { nom: 'processeur, kit k+1 (médiane)', valeur: median(suivants.map(({ cpu }) => cpu)), unite: 'ms' },
  { nom: 'mémoire au plus haut, PDF', valeur: memoire, unite: 'Mo' },
  { nom: 'construction de tout le site', valeur: site.ms, unite: 'ms' },
];
const arrondies = mesures.map((mesure) => ({ ...mesure, valeur: Math.round(mesure.valeur) }));
console.table(Object.fromEntries(arrondies.map(({ nom, valeur, unite }) => [nom, `${valeur} ${unite}`])));
writeFileSync('bench.json', `${JSON.stringify(arrondies, null, 2)}\n`);

function chronometrer<T>(action: () => T): { resultat: T; ms: number } {
  const start = performance.now();
  const resultat = action();
  return { resultat, ms: performance.now() - start };
}

async function chronometrerCompose(
  kit: Kit,
  rang: number,
): Promise<{ ms: number; cpu: number; pages: number }> {
  const cpuBefore = process.cpuUsage();
  const start = performance.now();
  const octets = await composer(autreTerritoire(kit, rang), adresseDuKit(kit.id));
  const ms = performance.now() - start;
  const { user, system } = process.cpuUsage(cpuBefore);
  const pages = (await PDFDocument.load(octets, { parseSpeed: Infinity })).getPageCount();
  return { ms, cpu: (user + system) / 1000, pages };
}

/** Le même kit sous un autre nom de territoire : ce qui change d’un kit à l’autre, et rien de plus. */
function autreTerritoire(kit: Kit, rang: number): Kit {
  const nom = `${kit.territoire.nom} ${'nord '.repeat(rang % 3)}${rang}`;
  return {
    ...kit,
    id: `${kit.id}-${rang}`,
    titre: `${kit.titre} ${rang}`,
    territoire: { ...kit.territoire, nom },
  };
}
