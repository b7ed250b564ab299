import { PUBLICS } from '../model/fiche.ts';
import type { FicheAssemblee } from '../model/kit.ts';
import { ancre } from './cibles.ts';
import { exemplaires, type Groupe } from './groupe.ts';
import { renvoi } from './renvoi.ts';
import type { FicheDuSocle, SocleAssemble } from './socle.ts';

/** Une fiche et ce qu’il faut en savoir pour un groupe : où elle sert, combien l’imprimer. */
export function assembleFiche(
  { donnees, corps, provenance }: FicheDuSocle,
  socle: SocleAssemble,
  groupe: Groupe,
): FicheAssemblee {
  return {
    id: donnees.id,
    slug: ancre(donnees.id),
    titre: donnees.titre,
    public: donnees.public,
    publicLu: PUBLICS[donnees.public],
    pages: donnees.pages,
    but: donnees.but,
    acquis: donnees.acquis.map((id) => renvoi(socle, id)),
    utiliseeEn: socle.modules.flatMap(({ sequences }) =>
      sequences.filter(({ props }) => props.fiches.includes(donnees.id)).map(({ id }) => renvoi(socle, id)),
    ),
    etapes: socle.conditions.etapes.filter(({ fiches }) => fiches.includes(donnees.id)).map(({ id }) => id),
    exemplaires: exemplaires(donnees.tirage, groupe),
    aChaqueSeance: donnees.aChaqueSeance,
    corps,
    provenance,
  };
}
