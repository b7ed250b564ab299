import { groupeDe } from '../../../assemble/groupe.ts';
import { assembleModule } from '../../../assemble/module.ts';
import type { ExperienceAssemblee, SocleAssemble } from '../../../assemble/socle.ts';
import { type ActionDExperience, ETATS_D_ACTION, PUBLICS, STADES } from '../../../model/experience.ts';
import { dureeLue } from '../../../model/heures.ts';
import { IDEES_DE_REFERENCE, type Version } from '../../../model/minutage.ts';
import { amplitudeDuRythme } from '../../../model/socle.ts';
import { capitale, composerTexte } from '../../../model/typographie.ts';
import { type Jours, joursDe, joursLus, mesureLue } from '../comparaison/etendue.ts';
import type { Programme, Rencontres, Reponse } from '../comparaison/programme.ts';
import {
  heuresDe,
  heuresLues,
  nombreDe,
  rencontresLues,
  type SeancesComptees,
  seancesDe,
} from '../comparaison/rencontres.ts';
import type { EntreeDuSite } from './entree.ts';
import { documentsDe } from './experiences.ts';
import type { Site } from './site.ts';

/** Premiers Pas, calculé depuis le socle, puis les expériences : de quoi les comparer. */
export function programmes(site: Site): EntreeDuSite<Programme>[] {
  return [premiersPas(site), ...site.socle.experiences.map((une) => programmeDe(une, site))].map(
    (donnees) => ({ id: donnees.id, donnees }),
  );
}

function programmeDe({ donnees }: ExperienceAssemblee, site: Site): Programme {
  const { id, ordre, titre, cadre, publics, stades, actions, etendue, rendezVous, kit } = donnees;
  const reponse = (fait: typeof rendezVous): Reponse => ({
    dit: fait ? 'oui' : null,
    lu: fait?.lu ?? null,
    sources: fait ? site.sources([fait.source]) : [],
  });
  return {
    ...{ id, ordre, titre, cadre },
    chemin: `experiences/${id}/`,
    sources: documentsDe(donnees, site),
    publics: publics.map(({ type }) => ({ id: type, lu: PUBLICS[type] })),
    stades: stades.map((stade) => ({ id: stade, lu: STADES[stade] })),
    rencontres: (Object.keys(ETATS_D_ACTION) as ActionDExperience['etat'][]).flatMap((etat) => {
      const comptees = actions.filter((action) => action.etat === etat && action.seances);
      return comptees.length === 0
        ? []
        : [
            {
              ...rencontresDe(etat, ETATS_D_ACTION[etat], seancesDe(comptees)),
              sources: site.sources(comptees.map(({ source }) => source)),
            },
          ];
    }),
    etendue: etendue
      ? {
          lu: etendue.lu,
          mesure: mesureLue(etendue),
          jours: joursDe(etendue),
          sources: site.sources([etendue.source]),
        }
      : null,
    rendezVous: reponse(rendezVous),
    kit: reponse(kit),
  };
}

function rencontresDe(
  etat: Rencontres['etat'],
  etatLu: string,
  seances: SeancesComptees[],
): Omit<Rencontres, 'sources'> {
  return {
    etat,
    etatLu,
    seances,
    nombre: nombreDe(seances),
    lu: rencontresLues(seances),
    heures: heuresDe(seances)?.total ?? null,
    heuresLues: heuresLues(seances),
  };
}

/**
 * Premiers Pas tel que ce socle le décrit : le nombre de séances et les heures viennent des modules, l’étendue des rythmes types. Public et
 * stade sont ceux de content/programme.mdx.
 */
function premiersPas({ socle }: Site): Programme {
  const [longue, courte] = [minutesEnTout(socle, 'longue'), minutesEnTout(socle, 'courte')];
  const seances: SeancesComptees[] = [{ nombre: socle.modules.length, duree: 'demi-journee', heures: null }];
  const jours = etendueDesRythmes(socle);
  return {
    id: 'premiers-pas',
    ordre: 0,
    titre: 'Premiers Pas',
    chemin: 'programme/',
    cadre: 'Le parcours que décrit ce site',
    sources: [],
    publics: [{ id: 'porteurs', lu: PUBLICS.porteurs }],
    stades: [{ id: 'idee', lu: STADES.idee }],
    rencontres: [
      {
        ...rencontresDe('propose', 'proposé', seances),
        heures: longue / 60,
        heuresLues: composerTexte(
          `${dureeLue(longue)}, pauses comprises ; ${dureeLue(courte)} en version courte`,
        ),
        sources: [],
      },
    ],
    etendue: {
      lu: composerTexte(`${capitale(joursLus(jours))}, selon le rythme.`),
      mesure: joursLus(jours),
      jours,
      sources: [],
    },
    rendezVous: { dit: 'non', lu: 'Le parcours n’en prévoit pas.', sources: [] },
    kit: { dit: 'oui', lu: 'Un kit par territoire, sur ce site.', sources: [] },
  };
}

function minutesEnTout(socle: SocleAssemble, version: Version): number {
  const groupe = groupeDe(IDEES_DE_REFERENCE, IDEES_DE_REFERENCE);
  return socle.modules.reduce(
    (total, module) => total + assembleModule(module, socle, { groupe, version, debut: null }).minutes,
    0,
  );
}

/** Du rythme le plus serré au plus étalé, premier et dernier jour compris. */
function etendueDesRythmes({ identite }: SocleAssemble): Jours {
  const jours = identite.rythmes.map(amplitudeDuRythme);
  return { de: Math.min(...jours), a: Math.max(...jours) };
}
