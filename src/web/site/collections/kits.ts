import { seancesDatees } from '../../../calendar/seances-datees.ts';
import type { Kit } from '../../../model/kit.ts';
import type { EntreeDuSite } from './entree.ts';
import type { Site } from './site.ts';

/** Ce que la page des kits dit d’un kit ; ses propres pages sont sous /kits/<identifiant>/. */
export interface CarteDeKit {
  id: string;
  titre: string;
  statut: string;
  statutLu: string;
  fictif: boolean;
  bandeau: string | null;
  revisionLue: string | null;
  territoire: Pick<Kit['territoire'], 'nom' | 'typeLu' | 'departements'>;
  structure: string | null;
  /** Vrai si au moins une séance a une date : le kit offre alors un calendrier à importer. */
  agenda: boolean;
  premiereSeance: string | null;
  aCompleter: number;
}

/** Les kits des territoires, sans leur contenu. */
export function kits(site: Site): EntreeDuSite<CarteDeKit>[] {
  return site.kits.map((kit) => {
    const dated = seancesDatees(kit).map(({ seance }) => seance);
    const { nom, typeLu, departements } = kit.territoire;
    const donnees = {
      id: kit.id,
      titre: kit.titre,
      statut: kit.statut,
      statutLu: kit.statutLu,
      fictif: kit.fictif,
      bandeau: kit.bandeau,
      revisionLue: kit.dateRevisionLue,
      territoire: { nom, typeLu, departements },
      structure: kit.structureAccueil.nom,
      agenda: dated.length > 0,
      premiereSeance: dated[0]?.dateLue ?? null,
      aCompleter: kit.aCompleter.length,
    };
    return { id: kit.id, donnees, fichier: kit.provenancePresentation.fichier };
  });
}
