import { z } from 'zod';
import { TYPES_D_ACCUEIL } from './accueil.ts';
import { identifiant, idFiche, parmi, texte } from './communs.ts';
import { CONTROLES, DISPONIBILITES, NIVEAUX_D_ENGAGEMENT } from './conditions.ts';

/** Les trois réglages du transfert, et la liste fermée de leurs niveaux, du plus léger au plus engagé. */
export const CURSEURS = {
  controle: CONTROLES,
  disponibilite: DISPONIBILITES,
  engagement: NIVEAUX_D_ENGAGEMENT,
} as const;
export type IdDeCurseur = keyof typeof CURSEURS;

const niveauxDe = (curseur: unknown): string =>
  Object.keys(CURSEURS[(curseur as { id: IdDeCurseur }).id]).join(', ');

const curseur = z
  .strictObject({
    id: z.enum(Object.keys(CURSEURS) as [IdDeCurseur, ...IdDeCurseur[]]).describe('Le réglage d’un kit.'),
    titre: texte.describe('Nom du curseur.'),
    question: texte.describe('La question qu’il pose aux deux structures.'),
    niveaux: z
      .array(
        z.strictObject({
          id: z.string().describe('Valeur écrite dans un kit.'),
          engage: texte.describe('À quoi ce niveau engage.'),
        }),
      )
      .length(3)
      .describe('Trois niveaux, du plus léger au plus engagé.'),
  })
  .refine(
    ({ id, niveaux }) => niveaux.map((niveau) => niveau.id).join() === Object.keys(CURSEURS[id]).join(),
    { path: ['niveaux'], error: ({ input }) => `les niveaux ${niveauxDe(input)}, dans cet ordre` },
  )
  .describe('Un curseur d’engagement.');

const idEtape = z.string().regex(/^T\d$/, 'une étape, de T0 à T9');

const etape = z
  .strictObject({
    id: idEtape.describe('T0, T1…'),
    titre: texte.describe('Ce qu’on fait.'),
    pilote: texte.describe('Qui conduit l’étape.'),
    semaines: z
      .strictObject({
        min: z.number().int().min(1).describe('Si tout va vite.'),
        max: z.number().int().min(1).describe('Si tout dure.'),
      })
      .refine(({ min, max }) => min <= max, 'un minimum qui ne dépasse pas le maximum')
      .describe('Durée, en semaines.'),
    produit: texte.describe('Ce qui existe à la fin.'),
    depend: z.array(idEtape).default([]).describe('Étapes à finir avant.'),
    fiches: z.array(idFiche).default([]).describe('Fiches employées.'),
  })
  .describe('Une étape du transfert.');
export type EtapeDonnees = z.infer<typeof etape>;

const typeDAccueil = z
  .strictObject({
    id: parmi(TYPES_D_ACCUEIL).describe('Type d’accueil, tel qu’un kit l’écrit.'),
    gains: z.array(texte).min(1).describe('Ce que ce type d’accueil apporte.'),
    risques: z.array(texte).min(1).describe('Ce qui peut mal tourner.'),
    prealables: z.array(texte).min(1).describe('Ce qu’il faut avant de commencer.'),
    appui: z
      .array(
        z.strictObject({
          fait: texte.describe('Le fait, en une phrase.'),
          source: z.string().describe('Sa source, définie dans content/socle.yaml.'),
        }),
      )
      .default([])
      .describe('Ce que les documents disent de ce type d’accueil.'),
  })
  .describe('Un type de structure d’accueil.');

const cofinancement = z
  .strictObject({
    id: z.string().regex(/^C\d$/, 'une configuration, de C1 à C9').describe('C1, C2…'),
    titre: texte.describe('Nom de la configuration.'),
    apports: texte.describe('Qui apporte quoi.'),
    champs: z.array(texte).min(1).describe('Ce qu’il faut écrire ; aucun montant n’est proposé.'),
  })
  .describe('Une façon de réunir l’argent et les moyens.');

const rituel = z
  .strictObject({
    titre: texte.describe('Nom du rendez-vous.'),
    frequence: texte.describe('Tous les combien.'),
    duree: texte.describe('Combien de temps.'),
    contenu: texte.describe('Ce qu’on y fait.'),
    trace: texte.describe('Ce qu’on en garde.'),
  })
  .describe('Un rendez-vous de la communauté apprenante.');

const theme = z
  .strictObject({
    id: identifiant.describe('Identifiant, unique parmi les thèmes.'),
    question: texte.describe('La question, comme on la pose : « Puis-je changer la durée ? »'),
    noyau: texte.describe('Ce qui ne change pas, sinon ce n’est plus un Premiers Pas.'),
    adaptable: texte.describe('Ce que le territoire choisit.'),
    source: z.string().nullish().describe('Source du noyau, si elle n’est pas une proposition du socle.'),
  })
  .describe('Une question sur ce qui peut changer.');

export const transfertDonnees = z
  .strictObject({
    curseurs: z.array(curseur).length(3).describe('Les trois curseurs d’engagement.'),
    etapes: z.array(etape).min(1).describe('Les étapes, dans l’ordre.'),
    typesDAccueil: z.array(typeDAccueil).min(1).describe('Les types de structure d’accueil.'),
    cofinancements: z.array(cofinancement).min(1).describe('Les configurations de cofinancement.'),
    rituels: z.array(rituel).min(1).describe('Les rendez-vous de la communauté apprenante.'),
    themes: z.array(theme).min(1).describe('« Que puis-je changer ? », thème par thème.'),
  })
  .describe('Les conditions du transfert : content/transfert.yaml.');
export type TransfertDonnees = z.infer<typeof transfertDonnees>;
