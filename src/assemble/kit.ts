import type { Entree } from '../load/entree.ts';
import { dateLongue } from '../model/calendrier.ts';
import type { Decoupage } from '../model/decoupage.ts';
import type { Kit, SessionAssemblee } from '../model/kit.ts';
import { type KitSource, STATUTS_DE_KIT } from '../model/kit-source.ts';
import { aCompleter } from './a-completer.ts';
import { couverture } from './couverture.ts';
import { empreinte } from './empreinte.ts';
import { assembleFiche } from './fiche.ts';
import type { ImagesLues } from './logo.ts';
import { assembleModule } from './module.ts';
import { resoudre } from './resoudre.ts';
import { assembleSession, sessionADater } from './session.ts';
import { identiteLue, type SocleAssemble } from './socle.ts';
import { listeDesSources, sourcesDe } from './sources.ts';
import {
  assembleBudget,
  assembleConditions,
  assembleFinancements,
  assemblePartenaires,
  assembleRessources,
  assembleStructure,
  libelle,
} from './structure.ts';
import { assembleTerritoire } from './territoire.ts';

const BANDEAU_EXEMPLE =
  'Exemple construit à partir de documents publics. La structure citée n’a ni commandé ni validé ce kit. ' +
  'Les champs grisés sont à compléter par la structure d’accueil.';
const BANDEAU_FICTIF =
  'Kit entièrement fictif\u202F: territoire, structures, lieux, dates et montants sont inventés pour montrer un kit rempli.';

/**
 * Assemble le kit d’un territoire : le socle et le fichier du territoire donnent tout ce que les rendus montrent. Pure. `images` : les
 * logos déjà lus ; celui qui n’y est pas n’est pas montré.
 */
export function assembleKit(
  socle: SocleAssemble,
  entree: Entree<KitSource>,
  decoupage: Decoupage,
  images: ImagesLues = new Map(),
): Kit {
  const { donnees } = entree;
  const written = donnees.sessions.length > 0 ? donnees.sessions : [sessionADater(socle)];
  const sessions = written.map((session) => assembleSession(session, socle));
  const reference = sessions[0] as SessionAssemblee;
  const modules = assembleModules(socle, reference);
  const presentation = resoudre(entree.corps, socle.index);
  const version = donnees.dateRevision ?? donnees.socle;
  const provenancePresentation = {
    origine: 'territoire' as const,
    fichier: entree.fichier,
    version,
    empreinte: empreinte(entree.corps),
  };
  const rempli = {
    structureAccueil: assembleStructure(donnees.structureAccueil, images),
    partenaires: assemblePartenaires(donnees.partenaires, images),
    conditions: assembleConditions(donnees.conditions, socle),
    financements: assembleFinancements(donnees.financements),
    budget: assembleBudget(donnees),
    ressourcesLocales: assembleRessources(donnees.ressourcesLocales, socle.index.sources),
    sessions,
  };
  const fiches = socle.fiches.map((fiche) => assembleFiche(fiche, socle, reference.groupe));
  const citees = new Set([
    ...socle.sourcesCitees,
    ...donnees.sources,
    ...sourcesDe(presentation),
    ...donnees.ressourcesLocales.flatMap(({ source }) => source ?? []),
  ]);
  const { acquis, attentes, pages, annexes, glossaire, identite } = socle;
  return {
    id: donnees.id,
    titre: donnees.titre,
    statut: donnees.statut,
    statutLu: libelle(STATUTS_DE_KIT, donnees.statut),
    fictif: donnees.fictif,
    bandeau: bandeau(donnees),
    dateRevision: donnees.dateRevision ?? null,
    dateRevisionLue: donnees.dateRevision ? dateLongue(donnees.dateRevision) : null,
    socle: identiteLue(identite),
    territoire: assembleTerritoire(donnees.territoire, decoupage),
    ...rempli,
    presentation,
    provenancePresentation,
    aCompleter: aCompleter(rempli),
    demainMatin: identite.demainMatin,
    modules,
    couverture: couverture(socle, modules),
    acquis,
    attentes,
    pages,
    fiches,
    annexes,
    glossaire,
    sources: listeDesSources(identite, citees),
    provenance: [
      {
        section: 'presentation',
        titre: 'Présentation du territoire',
        ...sansVersion(provenancePresentation),
      },
      ...[...modules, ...fiches, ...annexes, ...pages, ...acquis, ...attentes].map(
        ({ id, titre, provenance }) => ({
          section: id,
          titre,
          ...sansVersion(provenance),
        }),
      ),
    ],
  };
}

/** Les modules dans l’ordre des séances de la session de référence. */
function assembleModules(
  socle: SocleAssemble,
  { seances, groupe, version }: SessionAssemblee,
): Kit['modules'] {
  const lived = seances.flatMap(({ module, debut }) => {
    const found = socle.modules.find(({ donnees }) => donnees.id === module);
    return found ? [{ module: found, debut }] : [];
  });
  return lived.map(({ module, debut }, rang) => {
    const avant = lived.slice(0, rang).map((earlier) => earlier.module);
    return assembleModule(module, socle, { groupe, version, debut }, avant);
  });
}

function bandeau({ statut, fictif }: KitSource): string | null {
  if (fictif) return BANDEAU_FICTIF;
  return statut === 'exemple' ? BANDEAU_EXEMPLE : null;
}

function sansVersion<P extends { version: string }>({
  version: _version,
  ...provenance
}: P): Omit<P, 'version'> {
  return provenance;
}
