import { composerTexte } from './typographie.ts';

/** Le découpage administratif, réduit à ce que les kits en demandent. */
export interface Decoupage {
  departement: (code: string) => Departement | undefined;
  epci: (code: string) => Epci | undefined;
  /** Codes de tous les départements et collectivités, dans l’ordre du fichier officiel. */
  codesDepartements: readonly string[];
}

/** Un département, ou une collectivité d’outre-mer. */
export interface Departement {
  code: string;
  nom: string;
  /** Nom de la région. */
  region: string;
}

/** Un établissement public de coopération intercommunale à fiscalité propre. */
export interface Epci {
  /** Numéro SIREN. */
  code: string;
  nom: string;
  /** CC, CA, CU, METRO ou MET69. */
  type: string;
  /** Codes des départements de ses communes, triés. */
  departements: string[];
  /** Nombre de communes. */
  communes: number;
  /** Population totale. */
  population: number;
}

/** Les fichiers du paquet @etalab/decoupage-administratif, tels qu’ils sont. */
export interface DonneesDuDecoupage {
  regions: readonly { code: string; nom: string }[];
  departements: readonly { code: string; nom: string; region: string }[];
  epci: readonly {
    code: string;
    nom: string;
    type: string;
    populationTotale: number;
    membres: readonly { code: string }[];
  }[];
}

/** Construit le découpage ; chaque EPCI n’est calculé que si un kit le demande. */
export function decouper({ regions, departements, epci }: DonneesDuDecoupage): Decoupage {
  const regionNames = new Map(regions.map(({ code, nom }) => [code, composerTexte(nom)]));
  const byCode = new Map(
    departements.map(({ code, nom, region }) => [
      code,
      { code, nom: composerTexte(nom), region: regionNames.get(region) ?? region },
    ]),
  );
  const epciByCode = new Map(epci.map((e) => [e.code, e]));
  return {
    departement: (code) => byCode.get(code),
    epci: (code) => {
      const found = epciByCode.get(code);
      if (!found) return undefined;
      const { nom, type, populationTotale, membres } = found;
      const crossed = new Set(membres.map((commune) => departementDe(commune.code)));
      return {
        code,
        nom: composerTexte(nom),
        type,
        departements: [...crossed].sort(),
        communes: membres.length,
        population: populationTotale,
      };
    },
    codesDepartements: [...byCode.keys()],
  };
}

/** Département d’une commune : les deux premiers signes de son code Insee, trois outre-mer. */
export function departementDe(commune: string): string {
  return commune.slice(0, /^9[78]/.test(commune) ? 3 : 2);
}
