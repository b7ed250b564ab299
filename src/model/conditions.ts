import { z } from 'zod';
import { parmi, texte } from './communs.ts';

/** Le contrôle que garde la structure qui transmet le parcours. */
export const CONTROLES = {
  libre: 'libre',
  'socle-verifie': 'socle vérifié',
  'co-pilote': 'co-piloté',
} as const;
/** La disponibilité de cette structure pour la personne qui anime. */
export const DISPONIBILITES = {
  demande: 'à la demande',
  reguliere: 'régulière',
  rapprochee: 'rapprochée',
} as const;

/** Ce que les deux structures se doivent l’une à l’autre. */
export const NIVEAUX_D_ENGAGEMENT = {
  minimal: 'minimal',
  contributif: 'contributif',
  partenarial: 'partenarial',
} as const;

export const conditions = z
  .strictObject({
    controle: parmi(CONTROLES)
      .nullish()
      .describe(
        'Contrôle gardé : libre, socle-verifie (relecture avant M1) ou co-pilote (décisions communes).',
      ),
    disponibilite: parmi(DISPONIBILITES)
      .nullish()
      .describe('Appui à la personne qui anime : à la demande, régulier ou rapproché (on anime ensemble).'),
    engagement: parmi(NIVEAUX_D_ENGAGEMENT)
      .nullish()
      .describe(
        'Niveau des engagements réciproques : minimal, contributif (bilan et propositions) ou partenarial (accueil, parrainage).',
      ),
    engagements: z.array(texte).default([]).describe('Engagements réciproques, une phrase chacun.'),
    jours: z.number().min(0).nullish().describe('Temps d’appui prévu, en jours ; vide : à négocier.'),
    commentaire: texte.nullish().describe('Une phrase, si besoin.'),
    convention: z
      .strictObject({
        date: z.string().nullish().describe('Jour de la signature, AAAA-MM-JJ (règle R50).'),
        reference: texte.nullish().describe('Numéro, délibération, courrier…'),
      })
      .nullish()
      .describe('La convention de transfert, signée avant M1 (fiche H03).'),
  })
  .describe('Ce qui est convenu avec la structure qui transmet le parcours.');
export type Conditions = z.infer<typeof conditions>;

export const TYPES_DE_FINANCEUR = {
  epci: 'intercommunalité',
  commune: 'commune',
  departement: 'département',
  region: 'région',
  etat: 'État',
  europe: 'fonds européens',
  fondation: 'fondation ou mécénat',
  structure: 'fonds propres de la structure',
  participants: 'participation des personnes',
} as const;
export const STATUTS_DE_FINANCEMENT = {
  'a-solliciter': 'à solliciter',
  demande: 'demandé',
  acquis: 'acquis',
  refuse: 'refusé',
} as const;

/** Les listes fermées et le montant sont contrôlés par R46 et R47, qui disent mieux comment réparer. */
export const financement = z
  .strictObject({
    type: z
      .string()
      .meta({ enum: Object.keys(TYPES_DE_FINANCEUR) })
      .describe('Qui finance (règle R46).'),
    statut: z
      .string()
      .meta({ enum: Object.keys(STATUTS_DE_FINANCEMENT) })
      .describe('Où en est la demande (règle R46).'),
    montant: z.union([z.number(), z.string()]).nullish().describe('Euros ; vide : non décidé.'),
    nature: z
      .enum(['argent', 'valorisation'])
      .default('argent')
      .describe('argent, ou valorisation : salle prêtée, temps donné.'),
    date: z.string().nullish().describe('Date de la demande ou de la décision, AAAA-MM-JJ.'),
    reference: texte.nullish().describe('Délibération, dossier, courrier…'),
    convention: texte.nullish().describe('Référence de la convention, s’il y en a une.'),
  })
  .describe('Un financement, demandé ou obtenu.');
export type Financement = z.infer<typeof financement>;

/** Une charge ; le total se compare à celui des financements (règle R48). */
export const charge = z
  .strictObject({
    poste: texte.describe('Ce qui se paie ou se valorise : animation, salle, repas…'),
    montant: z.union([z.number(), z.string()]).nullish().describe('Euros ; vide : non chiffré.'),
  })
  .describe('Une ligne de charges du budget (fiche H02).');
export type Charge = z.infer<typeof charge>;
