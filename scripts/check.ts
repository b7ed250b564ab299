import { controlerSocle } from '../src/check/socle.ts';
import { estErreur, trier } from '../src/diagnostics/diagnostic.ts';
import { rapportTexte } from '../src/diagnostics/rapport.ts';
import { lireSocle } from '../src/load/socle.ts';
import { lireContenus } from '../src/platform/node.ts';

const lecture = lireSocle(lireContenus(process.cwd(), 'content'));
const diagnostics = trier([
  ...lecture.diagnostics,
  ...(lecture.valeur ? controlerSocle(lecture.valeur) : []),
]);
console.log(rapportTexte(diagnostics));
process.exitCode = diagnostics.some(estErreur) ? 1 : 0;
