import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { PDFDocument } from 'pdf-lib';
import { kitZip } from '../src/archive/kit-zip.ts';
import { derouleDocx } from '../src/docx/deroule-docx.ts';
import { fichesDocx } from '../src/docx/fiches-docx.ts';
import { adresseDuKit } from '../src/identite/site.ts';
import type { Kit } from '../src/model/kit.ts';
import { reussir } from '../src/pdf/composer.ts';
import { embarquerPolice } from '../src/pdf/embed-font.ts';
import { composerFichesPdf } from '../src/pdf/fiches-pdf.ts';
import { poserChamps } from '../src/pdf/fields.ts';
import { finir } from '../src/pdf/finish.ts';
import { composeurDeKits, donneesDuKit } from '../src/pdf/kit-pdf.ts';
import { chargerProjet } from '../src/platform/projet.ts';
import { plateformeTypst } from '../src/platform/typst.ts';
import { adressesEnLigne } from '../src/web/kit/adresses.ts';

/** Kits composés après le premier ; chacun est un autre territoire, sur le même socle. */
const KITS_SUIVANTS = 8;

interface Mesure {
  nom: string;
  valeur: number;
  unite: string;
}

const chargement = await chronometrer(() => chargerProjet(process.cwd()));
const modele = chargement.resultat.kits.find(({ id }) => id === 'pays-de-valombre-fictif');
if (!modele) throw new Error('Le kit de Valombre manque ou a une erreur : lancez « npm run check ».');
const images = chargement.resultat.images.get(modele.id) ?? new Map();

const composer = composeurDeKits(plateformeTypst());
const premier = await chronometrerCompose(modele, 0);
const suivants = [];
for (let rang = 1; rang <= KITS_SUIVANTS; rang += 1) suivants.push(await chronometrerCompose(modele, rang));
const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const suivant = median(suivants.map(({ ms }) => ms));
const apres = await mesurerApresTypst(modele);
const memoire = process.resourceUsage().maxRSS / 1024;
const site = await chronometrer(() =>
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
  ...apres,
  { nom: 'mémoire au plus haut, PDF', valeur: memoire, unite: 'Mo' },
  { nom: 'construction de tout le site', valeur: site.ms, unite: 'ms' },
];
const arrondies = mesures.map((mesure) => ({ ...mesure, valeur: Math.round(mesure.valeur) }));
console.table(Object.fromEntries(arrondies.map(({ nom, valeur, unite }) => [nom, `${valeur} ${unite}`])));
writeFileSync('bench.json', `${JSON.stringify(arrondies, null, 2)}\n`);

async function chronometrer<T>(action: () => T | Promise<T>): Promise<{ resultat: T; ms: number }> {
  const start = performance.now();
  const resultat = await action();
  return { resultat, ms: performance.now() - start };
}

async function chronometrerCompose(
  kit: Kit,
  rang: number,
): Promise<{ ms: number; cpu: number; pages: number }> {
  const cpuBefore = process.cpuUsage();
  const start = performance.now();
  const octets = await composer(autreTerritoire(kit, rang), adresseDuKit(kit.id), { images });
  const ms = performance.now() - start;
  const { user, system } = process.cpuUsage(cpuBefore);
  const pages = (await PDFDocument.load(octets, { parseSpeed: Infinity })).getPageCount();
  return { ms, cpu: (user + system) / 1000, pages };
}

/** Ce que coûte ce qui suit Typst, pour un kit, à chaud : les champs, le reste du PDF, le recueil de fiches, les .docx, l’archive. */
async function mesurerApresTypst(kit: Kit): Promise<Mesure[]> {
  const plateforme = plateformeTypst();
  const adresse = adresseDuKit(kit.id);
  const donnees = (rang: number) =>
    new TextEncoder().encode(JSON.stringify(donneesDuKit(autreTerritoire(kit, rang), adresse)));
  plateforme.composer('pdf/kit.typ', donnees(0), images);
  const typst = await chronometrer(() => plateforme.composer('pdf/kit.typ', donnees(1), images));
  const brut = reussir(typst.resultat, 'du banc');
  const police = plateforme.police();
  await finir(brut, police);
  const lu = await PDFDocument.load(brut.octets, { updateMetadata: false, parseSpeed: Infinity });
  const champs = await chronometrer(() => poserChamps(lu, brut.places, embarquerPolice(lu, police)));
  const fin = await chronometrer(() => finir(brut, police));
  const enLigne = { page: adresse, adresse: adressesEnLigne(adresse) };
  const fiches = await chronometrer(() => composerFichesPdf(kit, enLigne, plateforme));
  const docx = await chronometrer(() => Promise.all([fichesDocx(kit, adresse), derouleDocx(kit, adresse)]));
  const fichiers = [
    { chemin: 'kit.pdf', octets: fin.resultat },
    { chemin: 'fiches.pdf', octets: fiches.resultat },
  ];
  const zip = await chronometrer(() => kitZip({ kit, adresse, fichiers, sources: [] }));
  const pour600 = (ms: number): number => (ms * 600) / brut.places.length;
  const part = (ms: number): number => (ms * 100) / typst.ms;
  return [
    { nom: 'places à remplir du kit', valeur: brut.places.length, unite: 'places' },
    { nom: 'Typst seul, kit.pdf, à chaud', valeur: typst.ms, unite: 'ms' },
    { nom: 'champs', valeur: champs.ms, unite: 'ms' },
    { nom: 'champs, pour 600 places', valeur: pour600(champs.ms), unite: 'ms' },
    { nom: 'champs, en part de Typst', valeur: part(champs.ms), unite: '%' },
    { nom: 'tout ce qui suit Typst', valeur: fin.ms, unite: 'ms' },
    { nom: 'tout ce qui suit Typst, pour 600 places', valeur: pour600(fin.ms), unite: 'ms' },
    { nom: 'tout ce qui suit Typst, en part de Typst', valeur: part(fin.ms), unite: '%' },
    { nom: 'fiches.pdf', valeur: fiches.ms, unite: 'ms' },
    { nom: 'fiches.docx et deroule.docx', valeur: docx.ms, unite: 'ms' },
    { nom: 'archive (les deux PDF)', valeur: zip.ms, unite: 'ms' },
  ];
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
