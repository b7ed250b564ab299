import { renvoi } from '../../../assemble/renvoi.ts';
import type { ExperienceAssemblee } from '../../../assemble/socle.ts';
import {
  type ActionDExperience,
  ETATS_D_ACTION,
  type ExperienceDonnees,
  PUBLICS,
  STADES,
} from '../../../model/experience.ts';
import { seancesDe, seancesLues } from '../comparaison/rencontres.ts';
import type { EntreeDuSite } from './entree.ts';
import type { MotDuSite, RenvoiDuSite, Site, SourceCitee } from './site.ts';

/** Un fait en une phrase, et ses sources. */
export interface FaitSource {
  lu: string;
  sources: SourceCitee[];
}

/** Une action, prête à montrer. */
export interface ActionDuSite {
  quoi: string;
  pour: string[];
  seances: string | null;
  quand: string | null;
  sources: SourceCitee[];
}

/** Une expérience prête à montrer : libellés lus, sources numérotées, renvois avec leur adresse. Son texte est le rendu de l’entrée. */
export interface ExperienceDuSite
  extends Pick<
    ExperienceDonnees,
    'id' | 'titre' | 'resume' | 'ordre' | 'cadre' | 'operateur' | 'effets' | 'partenaires' | 'divergences'
  > {
  /** Les documents de départ de la page : la source des faits qui n’ont pas la leur. */
  documents: SourceCitee[];
  territoire: {
    nom: string;
    departements: { code: string; nom: string }[];
    epci: { code: string; nom: string }[];
    note: string | null;
    sources: SourceCitee[];
  };
  publics: { lu: string; precision: string | null }[];
  stades: string[];
  /** Les actions, par état ; un état sans action n’y est pas. */
  actions: { etat: ActionDExperience['etat']; etatLu: string; actions: ActionDuSite[] }[];
  etendue: FaitSource | null;
  rendezVous: FaitSource | null;
  kit: FaitSource | null;
  chiffres: {
    valeur: string;
    quoi: string;
    quand: string | null;
    divergence: string | null;
    sources: SourceCitee[];
  }[];
  echos: { module: RenvoiDuSite; quoi: string }[];
  /** Le kit d’exemple du même territoire, s’il est publié. */
  kitExemple: { id: string; titre: string } | null;
  sources: SourceCitee[];
  mots: MotDuSite[];
}

/** Source des codes de département, quand le document n’en donne pas. */
const DECOUPAGE = 'decoupage-administratif';

/** Les expériences, dans l’ordre. */
export function experiences(site: Site): EntreeDuSite<ExperienceDuSite>[] {
  return site.socle.experiences.map(({ donnees, corps, provenance }) => ({
    id: donnees.id,
    donnees: { ...experienceDuSite(donnees, site), mots: site.mots(corps) },
    texte: site.rendre(corps),
    fichier: provenance.fichier,
  }));
}

/** Les documents de départ que cite une expérience ; à défaut, toutes ses sources. */
export function documentsDe({ sources }: ExperienceAssemblee['donnees'], site: Site): SourceCitee[] {
  const citees = site.sources(sources);
  const documents = citees.filter(({ graine }) => graine);
  return documents.length > 0 ? documents : citees;
}

function experienceDuSite(experience: ExperienceDonnees, site: Site): Omit<ExperienceDuSite, 'mots'> {
  const { id, titre, resume, ordre, cadre, operateur, effets, partenaires, divergences } = experience;
  const { territoire, publics, stades, actions, chiffres, echos, sources } = experience;
  const documents = documentsDe(experience, site);
  const fait = (un: { lu: string; source: string } | null | undefined): FaitSource | null =>
    un ? { lu: un.lu, sources: site.sources([un.source]) } : null;
  const kit = site.kits.find((un) => un.id === experience.kitExemple);
  return {
    ...{ id, titre, resume, ordre, cadre, operateur, effets, partenaires, divergences, documents },
    territoire: {
      nom: territoire.nom,
      departements: territoire.departements.map(site.departement),
      epci: territoire.epci.map(site.epci),
      note: territoire.note ?? null,
      sources: site.sources([
        ...documents.map((source) => source.id),
        ...sources.filter((source) => source === DECOUPAGE),
      ]),
    },
    publics: publics.map(({ type, precision }) => ({ lu: PUBLICS[type], precision: precision ?? null })),
    stades: stades.map((stade) => STADES[stade]),
    actions: (Object.keys(ETATS_D_ACTION) as ActionDExperience['etat'][]).flatMap((etat) => {
      const siennes = actions.filter((action) => action.etat === etat);
      return siennes.length === 0
        ? []
        : [
            {
              etat,
              etatLu: ETATS_D_ACTION[etat],
              actions: siennes.map((action) => actionDuSite(action, site)),
            },
          ];
    }),
    etendue: fait(experience.etendue),
    rendezVous: fait(experience.rendezVous),
    kit: fait(experience.kit),
    chiffres: chiffres.map(({ valeur, quoi, quand, divergence, source }) => ({
      valeur,
      quoi,
      quand: quand ?? null,
      divergence: divergence ?? null,
      sources: site.sources([source]),
    })),
    echos: echos.map(({ module, quoi }) => ({ module: site.renvoi(renvoi(site.socle, module)), quoi })),
    kitExemple: kit ? { id: kit.id, titre: kit.titre } : null,
    sources: site.sources(sources),
  };
}

function actionDuSite(action: ActionDExperience, site: Site): ActionDuSite {
  const [seances] = seancesDe([action]);
  return {
    quoi: action.quoi,
    pour: action.pour.map((un) => PUBLICS[un]),
    seances: seances ? seancesLues(seances) : null,
    quand: action.quand ?? null,
    sources: site.sources([action.source]),
  };
}
