import { z } from 'zod';
import { identifiant, idModule, parmi, sources, texte } from './communs.ts';

/** À qui un programme s’adresse. */
export const PUBLICS = {
  porteurs: 'qui porte une idée ou un projet',
  accompagnateurs: 'qui accompagne des projets',
  collectivites: 'collectivités, de leurs conseils à leurs services',
  'acteurs-locaux': 'acteurs et habitants du territoire',
  cooperateurs: 'structures et sociétaires qui coopèrent',
  jeunes: 'jeunes',
} as const;

/** Le moment de la vie d’un projet où un programme intervient. */
export const STADES = {
  idee: 'l’idée',
  emergence: 'l’émergence',
  projet: 'le projet engagé',
} as const;

/** Ce que dit la source d’une action : prévue, ou racontée après coup. */
export const ETATS_D_ACTION = { prevu: 'prévu', realise: 'raconté' } as const;

/** La durée d’une rencontre, telle que la source la dit. */
export const DUREES_DE_SEANCE = {
  'demi-journee': 'demi-journée',
  journee: 'journée',
  soiree: 'soirée',
  heures: 'durée donnée en heures',
  'non-precisee': 'durée non précisée',
} as const;

/** Les mois, pour un calendrier sans année. */
export const MOIS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;

const source = z.string().describe('Source de ce fait, définie dans content/socle.yaml.');

const action = z
  .strictObject({
    quoi: texte.describe('Ce qui est fait, et pour qui.'),
    etat: parmi(ETATS_D_ACTION).describe('prevu : annoncé ; realise : raconté par une source après coup.'),
    pour: z.array(parmi(PUBLICS)).default([]).describe('À qui l’action s’adresse.'),
    seances: z
      .strictObject({
        nombre: z.number().int().min(1).describe('Nombre de rencontres.'),
        duree: parmi(DUREES_DE_SEANCE).describe(
          'Durée d’une rencontre ; heures : la donner dans « heures ».',
        ),
        heures: z.number().positive().nullish().describe('Heures par rencontre, si la source les donne.'),
      })
      .refine(
        ({ duree, heures }) => (duree === 'heures') === (heures != null),
        'des heures avec « duree: heures », et seulement avec elle',
      )
      .nullish()
      .describe('Les rencontres collectives, si la source les compte.'),
    quand: texte.nullish().describe('Mois ou date, tels que la source les dit.'),
    source,
  })
  .describe('Une action du programme.');
export type ActionDExperience = z.infer<typeof action>;

const chiffre = z
  .strictObject({
    valeur: texte.describe('Le nombre, en chiffres, avec son unité s’il en a une.'),
    quoi: texte.describe('Ce qu’il compte.'),
    quand: texte.nullish().describe('Date ou période du chiffre.'),
    source,
    divergence: texte.nullish().describe('Ce qui, dans les sources, ne s’accorde pas avec lui.'),
  })
  .describe('Un chiffre donné par une source.');

export const experienceDonnees = z
  .strictObject({
    id: identifiant.describe('Identifiant, et nom du fichier.'),
    titre: texte.describe('Titre de la page : qui, où.'),
    resume: texte.describe('Une phrase, montrée dans les listes.'),
    ordre: z.number().int().min(1).describe('Rang dans les listes.'),
    cadre: texte.describe('Dans quel cycle ou quel appel : « Cycle TRESSONS, expérimentation 1 ».'),
    operateur: texte.describe('Qui conduit le programme.'),
    territoire: z
      .strictObject({
        nom: texte.describe('Le territoire, tel que la source le nomme.'),
        departements: z
          .array(z.string())
          .default([])
          .describe('Codes des départements, quand on peut les dire.'),
        epci: z
          .array(z.string())
          .default([])
          .describe('Codes SIREN des intercommunalités, quand on peut les dire.'),
        note: texte
          .nullish()
          .describe('D’où viennent les codes, ou pourquoi il n’y en a pas ; graphie de la source.'),
      })
      .describe('Où.'),
    publics: z
      .array(
        z.strictObject({
          type: parmi(PUBLICS).describe('Public, dans la liste fermée.'),
          precision: texte.nullish().describe('Le public, tel que la source le décrit.'),
        }),
      )
      .min(1)
      .describe('À qui le programme s’adresse.'),
    stades: z
      .array(parmi(STADES))
      .default([])
      .describe('Stade des projets, si la source le dit ; vide : non précisé.'),
    actions: z.array(action).min(1).describe('Les actions, prévues et racontées.'),
    etendue: z
      .strictObject({
        jours: z.number().int().min(1).nullish().describe('Jours, du premier au dernier, bornes comprises.'),
        mois: z.number().min(1).nullish().describe('Durée en mois, si la source la donne ainsi.'),
        moisCivils: z
          .array(z.enum(MOIS))
          .default([])
          .describe('Mois touchés, dans l’ordre, quand la source ne donne que des mois.'),
        lu: texte.describe('L’étendue, en une phrase.'),
        source,
      })
      .nullish()
      .describe('Sur combien de temps ; absent : non précisé.'),
    rendezVous: z
      .strictObject({
        lu: texte.describe('Ce que la source dit des rendez-vous individuels.'),
        source,
      })
      .nullish()
      .describe('Rendez-vous individuels ; absent : la source n’en parle pas.'),
    kit: z
      .strictObject({
        lu: texte.describe('Ce que la source dit d’un kit ou d’outils à transmettre.'),
        source,
      })
      .nullish()
      .describe('Kit ou outils à transmettre ; absent : la source n’en parle pas.'),
    effets: z.array(texte).default([]).describe('Effets attendus, un par ligne.'),
    partenaires: z
      .array(texte)
      .default([])
      .describe('Partenaires lisibles dans la source ; vide : non précisé.'),
    chiffres: z.array(chiffre).default([]).describe('Chiffres donnés par les sources.'),
    divergences: z
      .array(
        z.strictObject({
          constat: texte.describe('Ce qui ne s’accorde pas, manque, ou se lit mal.'),
          conduite: texte.describe('Ce que nous en faisons.'),
        }),
      )
      .default([])
      .describe('Ce que les sources laissent incertain.'),
    echos: z
      .array(
        z.strictObject({
          module: idModule.describe('Module qui rappelle ce programme.'),
          quoi: texte.describe('Ce qui se ressemble ; notre lecture, pas une filiation.'),
        }),
      )
      .default([])
      .describe('Modules auxquels le programme fait écho.'),
    kitExemple: z.string().nullish().describe('Identifiant du kit d’exemple du même territoire.'),
    sources,
  })
  .describe(
    'Un programme décrit par un document public ; le corps du fichier dit ce qu’un kit peut en prendre.',
  );
export type ExperienceDonnees = z.infer<typeof experienceDonnees>;
