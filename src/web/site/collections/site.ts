import type { SocleAssemble } from '../../../assemble/socle.ts';
import type { Decoupage } from '../../../model/decoupage.ts';
import type { Kit, Renvoi } from '../../../model/kit.ts';
import type { Noeud } from '../../../model/noeud.ts';
import { lireDecoupage } from '../../../platform/decoupage.ts';
import type { Projet } from '../../../platform/projet.ts';
import { motsCites } from '../../mots.ts';
import type { Contexte } from '../../rendu/contexte.ts';
import { rendre, type TexteRendu } from '../../rendu/rendre.ts';
import { adressesDuSite } from '../adresses.ts';

/** Un renvoi et l’adresse où il mène dans le site ; sans adresse, la cible n’y est pas montrée. */
export interface RenvoiDuSite extends Renvoi {
  adresse?: string | undefined;
}

/** Une source citée : son numéro, son titre, et sa place dans la liste des sources du site. */
export interface SourceCitee {
  id: string;
  numero: number;
  titre: string;
  /** Vrai pour un document de départ. */
  graine: boolean;
  adresse: string;
  /** Le document lui-même, s’il est en ligne. */
  document: string | null;
}

/** Un mot du glossaire, expliqué au bas de la page qui l’emploie. */
export interface MotDuSite {
  id: string;
  terme: string;
  html: string;
}

/** Le projet assemblé, et de quoi le montrer sous les adresses du site. */
export interface Site {
  socle: SocleAssemble;
  kits: readonly Kit[];
  /** Rend un texte ; `prefixe` distingue les textes d’une même page, `niveau` est celui de son premier titre. */
  rendre: (noeuds: readonly Noeud[], prefixe?: string, niveau?: number) => TexteRendu;
  /** Rend un texte dont les champs se remplissent dans la page. */
  formulaire: (noeuds: readonly Noeud[], prefixe: string) => TexteRendu;
  renvoi: (renvoi: Renvoi) => RenvoiDuSite;
  /** Des sources par leur identifiant, dans l’ordre de leurs numéros, sans répétition. */
  sources: (ids: readonly string[]) => SourceCitee[];
  /** Un département et son nom officiel. */
  departement: (code: string) => { code: string; nom: string };
  epci: (code: string) => { code: string; nom: string };
  /** Les mots du glossaire qu’emploient les textes d’une page. */
  mots: (...textes: (readonly Noeud[])[]) => MotDuSite[];
}

/** Prépare le site d’un projet dont le socle est sans erreur. */
export function siteDe(
  { kits }: Pick<Projet, 'kits'>,
  socle: SocleAssemble,
  base: string,
  decoupage: Pick<Decoupage, 'departement' | 'epci'> = lireDecoupage(),
): Site {
  const adresse = adressesDuSite(socle, base);
  const contexte = (prefixe: string, niveau: number): Contexte => ({ adresse, niveau, prefixe });
  const toutesLesSources = socle.identite.sources.map((source, rang): SourceCitee => {
    const { id, titre, statut, adresse: document = null } = source;
    const numero = rang + 1;
    const place = adresse({ genre: 'source', id, numero }) ?? '';
    return { id, numero, titre, graine: statut === 'graine', adresse: place, document };
  });
  return {
    socle,
    kits,
    rendre: (noeuds, prefixe = '', niveau = 2) => rendre(noeuds, contexte(prefixe, niveau)),
    formulaire: (noeuds, prefixe) => rendre(noeuds, { ...contexte(prefixe, 2), remplissable: true }),
    mots: (...textes) =>
      motsCites(textes, socle.glossaire).map(({ id, terme, definition }) => ({
        id,
        terme,
        html: rendre(definition, contexte(`mot-${id}`, 4)).html,
      })),
    sources: (ids) => {
      const citees = new Set(ids);
      return toutesLesSources.filter(({ id }) => citees.has(id));
    },
    // Un code inconnu reste montré tel quel ; le contrôle des contenus est ailleurs.
    departement: (code) => ({ code, nom: decoupage.departement(code)?.nom ?? code }),
    epci: (code) => ({ code, nom: decoupage.epci(code)?.nom ?? code }),
    renvoi: ({ id, titre }) => ({ id, titre, adresse: adresse({ genre: 'lien', vers: id, ancre: '' }) }),
  };
}
