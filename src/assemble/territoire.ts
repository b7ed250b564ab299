import type { Decoupage } from '../model/decoupage.ts';
import type { Kit } from '../model/kit.ts';
import { type Territoire, TYPES_DE_TERRITOIRE } from '../model/territoire.ts';

const FUSEAU_DE_PARIS = 'Europe/Paris';
/** Fuseaux des départements et collectivités d’outre-mer. Source : base de données IANA des fuseaux horaires. */
const FUSEAUX: Readonly<Record<string, string>> = {
  971: 'America/Guadeloupe',
  972: 'America/Martinique',
  973: 'America/Cayenne',
  974: 'Indian/Reunion',
  975: 'America/Miquelon',
  976: 'Indian/Mayotte',
  977: 'America/St_Barthelemy',
  978: 'America/Marigot',
  986: 'Pacific/Wallis',
  987: 'Pacific/Tahiti',
  988: 'Pacific/Noumea',
};

/**
 * Le territoire d’un kit : noms officiels, communes et population d’après le découpage administratif, fuseau de son premier département.
 */
export function assembleTerritoire(territoire: Territoire, decoupage: Decoupage): Kit['territoire'] {
  const epci = territoire.epci.flatMap((code) => {
    const found = decoupage.epci(code);
    return found ? [{ code, nom: found.nom, communes: found.communes, population: found.population }] : [];
  });
  const total = (key: 'communes' | 'population'): number | null =>
    epci.length > 0 ? epci.reduce((sum, e) => sum + e[key], 0) : null;
  return {
    typeLu: TYPES_DE_TERRITOIRE[territoire.type],
    nom: territoire.nom,
    departements: territoire.departements.flatMap((code) => {
      const found = decoupage.departement(code);
      return found ? [{ code, nom: found.nom }] : [];
    }),
    epci,
    communes: total('communes'),
    population: total('population'),
    note: territoire.note ?? null,
    fuseau: FUSEAUX[territoire.departements[0] ?? ''] ?? FUSEAU_DE_PARIS,
  };
}
