import { parse } from 'yaml';
import type { Cas, CasDeRegle } from '../diagnostics/cas.ts';
import { lireContenus } from './node.ts';

const DOSSIER = 'src/diagnostics/exemples';

/** Les cas de chaque règle : un fichier src/diagnostics/exemples/<règle>.yaml. */
export function lireCas(racine: string): CasDeRegle[] {
  return lireContenus(racine, DOSSIER).map(({ chemin, texte }) => ({
    regle: chemin.slice(DOSSIER.length + 1, -'.yaml'.length),
    cas: parse(texte) as Cas[],
  }));
}
