import { z } from 'zod';
import { noeud } from './noeud.ts';

/**
 * Le kit assemblé : l’arbre unique que lisent le site, le PDF, le calendrier et l’archive. Tout y est résolu et calculé
 * (libellés, dates lues, horaires, quantités, renvois) ; aucun rendu ne calcule. Sérialisable en JSON.
 */

/** D’où vient un passage, et l’empreinte qui dira s’il a changé. */
export const provenance = z.strictObject({
  origine: z.enum(['socle', 'territoire']),
  fichier: z.string(),
  version: z.string().describe('Version du socle, ou date de relecture du kit.'),
  empreinte: z.string().describe('Seize premiers chiffres hexadécimaux du SHA-256 du contenu.'),
});
export type Provenance = z.infer<typeof provenance>;

const renvoi = z.strictObject({ id: z.string(), titre: z.string() });
export type Renvoi = z.infer<typeof renvoi>;

const texteOuVide = z.string().nullable().describe('null : à compléter par la structure d’accueil.');

export const sequenceAssemblee = z.strictObject({
  id: z.string().describe('M1/tour-des-idees'),
  ancre: z.string().describe('m1-tour-des-idees'),
  numero: z.number().int(),
  titre: z.string(),
  but: z.string(),
  trace: z.string().nullable(),
  mode: z.string(),
  modeLu: z.string(),
  composante: z.string(),
  composanteLue: z.string(),
  statut: z.enum(['noyau', 'adaptable']),
  minutes: z.number().int().describe('Durée pour le groupe de référence.'),
  debut: z.number().int().describe('Minutes depuis le début de la séance.'),
  fin: z.number().int(),
  debutLu: z.string().describe('« 9 h 10 », ou « 0 h 10 » tant que l’heure de la séance n’est pas fixée.'),
  finLue: z.string(),
  formation: z.string().nullable().describe('« deux groupes : 4 et 3 idées ».'),
  absorbe: z.boolean(),
  fiches: z.array(renvoi),
  ressources: z.array(renvoi),
  corps: z.array(noeud),
  passages: z
    .array(z.strictObject({ id: z.string(), ancre: z.string(), titre: z.string(), provenance }))
    .describe('Passages qu’un territoire peut réécrire, chacun avec son identifiant et son empreinte.'),
  provenance,
});
export type SequenceAssemblee = z.infer<typeof sequenceAssemblee>;

const bloc = z.strictObject({ id: z.string(), titre: z.string(), corps: z.array(noeud) });

export const impression = z.strictObject({
  id: z.string(),
  titre: z.string(),
  exemplaires: z.number().int(),
  feuilles: z.number().int().describe('Feuilles A4 recto par exemplaire.'),
});

export const moduleAssemble = z.strictObject({
  id: z.string(),
  slug: z.string(),
  titre: z.string(),
  intention: z.string(),
  objectifs: z.array(z.string()),
  acquis: z.array(z.strictObject({ id: z.string(), titre: z.string(), enQuoi: z.string() })),
  attentes: z.array(renvoi),
  minutes: z.number().int().describe('Durée de la séance dans la version de la session de référence.'),
  minutesParMode: z.array(
    z.strictObject({ mode: z.string(), modeLu: z.string(), minutes: z.number().int() }),
  ),
  livrable: z.string(),
  salle: z.string(),
  preparation: z.array(z.strictObject({ quand: z.string(), quoi: z.string() })),
  materiel: z.array(
    z.strictObject({
      libelle: z.string(),
      quantite: z.number().int().nullable().describe('null : à prévoir, sans nombre.'),
    }),
  ),
  impressions: z.array(impression).describe('Fiches à imprimer pour cette séance.'),
  aRessortir: z.array(renvoi).describe('Fiches que chaque personne apporte, commencées plus tôt.'),
  annexes: z.array(renvoi),
  noyau: z.array(z.string()),
  adaptable: z.array(z.string()),
  intersession: z.strictObject({
    mission: z.string(),
    duree: z.string().nullable().describe('« 1 h 30 »'),
    joursMinimum: z.number().int().nullable(),
  }),
  sequences: z.array(sequenceAssemblee),
  variantes: z.array(bloc),
  notes: z.array(noeud).describe('Réservées à la personne qui anime.'),
  provenance,
});
export type ModuleAssemble = z.infer<typeof moduleAssemble>;

export const seanceAssemblee = z.strictObject({
  rang: z.number().int(),
  module: z.string(),
  titre: z.string(),
  date: texteOuVide,
  dateLue: texteOuVide.describe('« mardi 2 mars 2027 »'),
  creneauLu: z.string(),
  debut: z.number().int().nullable().describe('Minutes depuis minuit.'),
  fin: z.number().int().nullable(),
  debutLu: texteOuVide,
  finLue: texteOuVide,
  lieu: z
    .strictObject({
      nom: z.string(),
      commune: texteOuVide,
      acces: z
        .string()
        .describe('« accessible en fauteuil », ou son contraire ; null : non renseigné.')
        .nullable(),
      transport: texteOuVide,
    })
    .nullable(),
  animateurs: z.array(z.string()),
  intervenant: texteOuVide,
  visio: z.boolean(),
  horaires: z
    .array(
      z.strictObject({
        sequence: z.string(),
        titre: z.string(),
        minutes: z.number().int(),
        debutLu: z.string(),
        finLue: z.string(),
      }),
    )
    .describe('Le déroulé à l’heure de cette séance ; en durées depuis le début si l’heure n’est pas fixée.'),
});
export type SeanceAssemblee = z.infer<typeof seanceAssemblee>;

export const sessionAssemblee = z.strictObject({
  id: z.string(),
  libelle: z.string(),
  datee: z.boolean().describe('Vrai si les six séances ont une date.'),
  idees: z.number().int().nullable(),
  participants: z.number().int().nullable(),
  groupe: z
    .strictObject({
      idees: z.number().int(),
      participants: z.number().int(),
      sousGroupes: z.array(z.number().int()),
      suppose: z
        .boolean()
        .describe('Vrai si le kit ne dit pas l’effectif : dix idées, une personne par idée.'),
    })
    .describe('L’effectif qui a servi aux calculs.'),
  gratuit: z.boolean().nullable(),
  rythmeLu: texteOuVide,
  version: z.enum(['longue', 'courte']),
  amplitudeJours: z.number().int().nullable().describe('Bornes comprises.'),
  point90Lu: texteOuVide,
  seances: z.array(seanceAssemblee),
});
export type SessionAssemblee = z.infer<typeof sessionAssemblee>;

export const ficheAssemblee = z.strictObject({
  id: z.string(),
  slug: z.string(),
  titre: z.string(),
  public: z.enum(['participant', 'accueil']),
  publicLu: z.string(),
  pages: z.number().int(),
  but: z.string(),
  acquis: z.array(renvoi),
  utiliseeEn: z.array(renvoi).describe('Séquences où elle sert.'),
  etapes: z.array(z.string()),
  exemplaires: z.number().int(),
  aChaqueSeance: z.boolean(),
  corps: z.array(noeud),
  provenance,
});
export type FicheAssemblee = z.infer<typeof ficheAssemblee>;

const texteAssemble = z.strictObject({
  id: z.string(),
  slug: z.string(),
  titre: z.string(),
  resume: z.string(),
  corps: z.array(noeud),
  provenance,
});
export type TexteAssemble = z.infer<typeof texteAssemble>;

const epciAssemble = z.strictObject({
  code: z.string(),
  nom: z.string(),
  communes: z.number().int(),
  population: z.number().int(),
});

export const kit = z.strictObject({
  id: z.string(),
  titre: z.string(),
  statut: z.string(),
  statutLu: z.string(),
  fictif: z.boolean(),
  bandeau: z.string().nullable().describe('Dit en tête de chaque page d’un exemple ou d’un kit fictif.'),
  dateRevision: texteOuVide,
  dateRevisionLue: texteOuVide,
  socle: z.strictObject({
    titre: z.string(),
    version: z.string(),
    date: z.string(),
    dateLue: z.string(),
    licence: z.string(),
    licenceAdresse: z.string(),
    avertissement: z.string(),
  }),
  territoire: z.strictObject({
    typeLu: z.string(),
    nom: z.string(),
    departements: z.array(z.strictObject({ code: z.string(), nom: z.string() })),
    epci: z.array(epciAssemble),
    communes: z.number().int().nullable().describe('Somme des communes des EPCI ; null sans EPCI.'),
    population: z.number().int().nullable().describe('Population totale, somme des EPCI.'),
    note: texteOuVide,
    fuseau: z.string().describe('Fuseau horaire IANA du territoire.'),
  }),
  structureAccueil: z.strictObject({
    nom: texteOuVide,
    typeLu: z.string(),
    formeJuridique: texteOuVide,
    siren: texteOuVide,
    site: texteOuVide,
    contactGenerique: texteOuVide,
    roleLu: z.string(),
  }),
  partenaires: z.array(z.strictObject({ nom: z.string(), roleLu: z.string() })),
  conditions: z.strictObject({
    controle: texteOuVide,
    disponibilite: texteOuVide,
    engagements: z.array(z.string()),
    jours: z.number().nullable(),
    commentaire: texteOuVide,
  }),
  financements: z.array(
    z.strictObject({
      typeLu: z.string(),
      statutLu: z.string(),
      montant: texteOuVide,
      natureLue: z.string(),
      date: texteOuVide,
      reference: texteOuVide,
    }),
  ),
  ressourcesLocales: z.array(
    z.strictObject({
      nom: z.string(),
      typeLu: z.string(),
      quoi: z.string(),
      adresseWeb: texteOuVide,
      verifieLu: texteOuVide,
      source: z.number().int().nullable().describe('Numéro dans « sources ».'),
    }),
  ),
  presentation: z.array(noeud).describe('Le texte du territoire.'),
  provenancePresentation: provenance,
  aCompleter: z.array(z.strictObject({ rubrique: z.string(), quoi: z.string() })),
  demainMatin: z.array(z.strictObject({ quand: z.string(), quoi: z.string() })),
  sessions: z
    .array(sessionAssemblee)
    .min(1)
    .describe('La première sert de référence aux durées et aux quantités.'),
  modules: z.array(moduleAssemble).length(6),
  couverture: z
    .array(
      z.strictObject({
        id: z.string(),
        titre: z.string(),
        modules: z.array(
          z.strictObject({
            id: z.string(),
            enQuoi: z.string(),
            sequences: z.array(
              z.strictObject({ ancre: z.string(), titre: z.string(), fiches: z.array(z.string()) }),
            ),
          }),
        ),
      }),
    )
    .describe('Acquis × séquences : une séquence travaille un acquis par les fiches qu’elle emploie.'),
  acquis: z.array(texteAssemble.extend({ indicateurs: z.array(z.string()).describe('À quoi on le voit.') })),
  attentes: z.array(texteAssemble),
  pages: z.array(texteAssemble).describe('Le programme, puis la pédagogie.'),
  fiches: z.array(ficheAssemblee),
  annexes: z.array(texteAssemble.extend({ module: z.string() })),
  glossaire: z.array(
    z.strictObject({
      id: z.string(),
      terme: z.string(),
      definition: z.array(noeud),
      references: z.array(z.string()),
    }),
  ),
  sources: z.array(
    z.strictObject({
      numero: z.number().int(),
      id: z.string(),
      titre: z.string(),
      adresse: texteOuVide,
      consulteLu: texteOuVide,
    }),
  ),
  provenance: z.array(
    z.strictObject({
      section: z.string(),
      titre: z.string(),
      fichier: z.string(),
      origine: z.string(),
      empreinte: z.string(),
    }),
  ),
});
export type Kit = z.infer<typeof kit>;
