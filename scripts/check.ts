import { parseArgs } from 'node:util';
import { type Diagnostic, estErreur } from '../src/diagnostics/diagnostic.ts';
import { rapportGithub, rapportJson, rapportTexte } from '../src/diagnostics/rapport.ts';
import { controlerProjet } from '../src/platform/projet.ts';

const USAGE = `Usage : npm run check [-- --format text|github|json]

Contrôle content/ et kits/ et dit tout ce qui ne va pas, avec le fichier, la ligne et la façon de le réparer.

  --format text     lisible dans un terminal (par défaut)
  --format github   annotations pour une demande de fusion
  --format json     pour un autre programme
  --aide            ce texte

Code de sortie : 0 sans erreur (avertissements admis), 1 s’il y a une erreur, 2 si la commande est mal écrite.`;

const RAPPORTS: Readonly<Record<string, (diagnostics: readonly Diagnostic[]) => string>> = {
  text: rapportTexte,
  github: rapportGithub,
  json: rapportJson,
};

const OPTIONS = ['format', 'aide', 'help'];

process.exitCode = main(process.argv.slice(2));

function main(args: string[]): number {
  const { format, aide, defaut } = lireArguments(args);
  if (defaut) console.error(`${defaut}\n\n${USAGE}`);
  else if (aide) console.log(USAGE);
  if (defaut || aide) return defaut ? 2 : 0;

  const { diagnostics } = controlerProjet(process.cwd());
  console.log(RAPPORTS[format]?.(diagnostics));
  return diagnostics.some(estErreur) ? 1 : 0;
}

/** Les options demandées, et ce qui ne va pas dans la commande. */
function lireArguments(args: string[]): { format: string; aide: boolean; defaut?: string } {
  const { values, tokens } = parseArgs({
    args,
    strict: false, // les messages de node:util sont en anglais : on dit les nôtres
    tokens: true,
    options: { format: { type: 'string' }, aide: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  const { format = 'text', aide, help } = values;
  const unknown = tokens.find((token) => token.kind !== 'option' || !OPTIONS.includes(token.name));
  const found = { format: String(format), aide: aide === true || help === true };
  if (unknown) return { ...found, defaut: `Argument inconnu : « ${args[unknown.index]} ».` };
  if (format === true) return { ...found, defaut: 'Il manque le nom du format après « --format ».' };
  return Object.hasOwn(RAPPORTS, found.format)
    ? found
    : { ...found, defaut: `Format inconnu : « ${format} ».` };
}
