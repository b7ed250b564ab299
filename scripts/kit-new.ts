import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { rapportTexte } from '../src/diagnostics/rapport.ts';
import { TYPES_D_ACCUEIL } from '../src/model/accueil.ts';
import { enIdentifiant } from '../src/model/normal.ts';
import { TYPES_DE_TERRITOIRE } from '../src/model/territoire.ts';
import { type Remplacement, remplirModele } from '../src/nouveau/modele.ts';
import { controlerProjet } from '../src/platform/projet.ts';

const QUESTIONS = {
  territoire: 'Nom du territoire',
  type: `Type de territoire (${Object.keys(TYPES_DE_TERRITOIRE).join(', ')})`,
  departements: 'Codes des départements, séparés par des virgules (07, 26)',
  epci: 'Codes SIREN des intercommunalités, séparés par des virgules (vide si aucun)',
  structure: 'Nom de la structure d’accueil (vide si inconnu)',
  accueil: `Type de structure (${Object.keys(TYPES_D_ACCUEIL).join(', ')})`,
} as const;
type Reponse = keyof typeof QUESTIONS;

const reponses = await demander(lireArguments());
const id = enIdentifiant(reponses.territoire);
const fichier = `kits/${id}/kit.mdx`;
if (id === '') arreter('Il faut au moins le nom du territoire : --territoire "Pays de chez nous".');
if (existsSync(`kits/${id}`))
  arreter(`Le dossier kits/${id} existe déjà : choisissez un autre nom, ou modifiez ce kit.`);

mkdirSync(`kits/${id}`);
writeFileSync(fichier, remplirModele(readFileSync('kits/_modele/kit.mdx', 'utf8'), remplacements(reponses)));
const diagnostics = controlerProjet(process.cwd()).diagnostics.filter(({ file }) => file === fichier);
console.log(`Écrit : ${fichier}\n\n${rapportTexte(diagnostics)}`);
console.log('\nEnsuite : complétez ce fichier, puis « npm run check » et « npm run build ».');

/** Les réponses déjà données : « --territoire "Pays de chez nous" »… */
function lireArguments(): Partial<Record<Reponse, string>> {
  const options = Object.fromEntries(Object.keys(QUESTIONS).map((key) => [key, { type: 'string' as const }]));
  try {
    return parseArgs({ options }).values as Partial<Record<Reponse, string>>;
  } catch {
    const admis = Object.keys(options).map((key) => `--${key} "…"`);
    return arreter(`Argument mal écrit. Ceux que l’on peut donner, tous facultatifs : ${admis.join(' ')}`);
  }
}

/** Pose les questions qui n’ont pas leur réponse en argument ; sans terminal, une réponse manquante reste vide. */
async function demander(connues: Partial<Record<Reponse, string>>): Promise<Record<Reponse, string>> {
  const prompt = process.stdin.isTTY
    ? createInterface({ input: process.stdin, output: process.stdout })
    : undefined;
  const answers: Record<string, string> = {};
  for (const [key, question] of Object.entries(QUESTIONS) as [Reponse, string][]) {
    answers[key] = (connues[key] ?? (await prompt?.question(`${question} : `)) ?? '').trim();
  }
  prompt?.close();
  return answers as Record<Reponse, string>;
}

function remplacements(r: Record<Reponse, string>): Remplacement[] {
  const liste = (texte: string): string[] => texte.split(/[ ,;]+/).filter((code) => code !== '');
  return [
    { chemin: ['id'], valeur: id },
    { chemin: ['titre'], valeur: `Kit Premiers Pas — ${r.territoire}` },
    { chemin: ['territoire', 'nom'], valeur: r.territoire },
    ...(r.type ? [{ chemin: ['territoire', 'type'], valeur: r.type }] : []),
    { chemin: ['territoire', 'departements'], valeur: liste(r.departements) },
    { chemin: ['territoire', 'epci'], valeur: liste(r.epci) },
    ...(r.structure ? [{ chemin: ['structureAccueil', 'nom'], valeur: r.structure }] : []),
    ...(r.accueil ? [{ chemin: ['structureAccueil', 'type'], valeur: r.accueil }] : []),
  ];
}

function arreter(message: string): never {
  console.error(message);
  process.exit(1);
}
