import { z } from 'zod';
import { texte } from './communs.ts';

export const CONTROLES = {
  libre: 'libre',
  'socle-verifie': 'socle vérifié',
  'co-pilote': 'co-piloté',
} as const;
export const DISPONIBILITES = {
  demande: 'à la demande',
  reguliere: 'régulière',
  rapprochee: 'rapprochée',
} as const;

export const conditions = z.strictObject({
  controle: z.enum(['libre', 'socle-verifie', 'co-pilote']).nullish(),
  disponibilite: z.enum(['demande', 'reguliere', 'rapprochee']).nullish(),
  engagements: z.array(texte).default([]),
  jours: z.number().min(0).nullish(),
  commentaire: texte.nullish(),
});
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
export const financement = z.strictObject({
  type: z.string(),
  statut: z.string(),
  montant: z.union([z.number(), z.string()]).nullish().describe('Euros ; vide : non décidé.'),
  nature: z.enum(['argent', 'valorisation']).default('argent'),
  date: z.string().nullish(),
  reference: texte.nullish(),
  convention: texte.nullish(),
});
export type Financement = z.infer<typeof financement>;
