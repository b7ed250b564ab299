import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Decoupage, type DonneesDuDecoupage, decouper } from '../model/decoupage.ts';

/** Lit le découpage administratif du paquet @etalab/decoupage-administratif. communes.json (8,6 Mo) n’est pas nécessaire. */
export function lireDecoupage(): Decoupage {
  return decouper({ regions: lire('regions'), departements: lire('departements'), epci: lire('epci') });
}

function lire<N extends keyof DonneesDuDecoupage>(nom: N): DonneesDuDecoupage[N] {
  const path = createRequire(import.meta.url).resolve(`@etalab/decoupage-administratif/data/${nom}.json`);
  return JSON.parse(readFileSync(path, 'utf8')) as DonneesDuDecoupage[N];
}
