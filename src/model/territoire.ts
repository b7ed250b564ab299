import { z } from 'zod';
import { parmi, texte } from './communs.ts';

export const TYPES_DE_TERRITOIRE = {
  epci: 'intercommunalité',
  'multi-epci': 'plusieurs intercommunalités',
  pnr: 'parc naturel régional',
  'pays-petr': 'pays ou pôle d’équilibre territorial et rural',
  departement: 'département',
  bassin: 'bassin de vie',
  autre: 'autre périmètre',
} as const;

/** Les codes sont contrôlés par les règles R25 à R30 : ici, seulement leur forme de texte. */
export const territoire = z
  .strictObject({
    type: parmi(TYPES_DE_TERRITOIRE).describe(
      'Sorte de périmètre ; epci et multi-epci demandent des codes (règle R30).',
    ),
    nom: texte.describe('Nom du territoire, tel que les gens le disent.'),
    departements: z.array(z.string()).default([]).describe('Codes en texte : "07", "2A", "971".'),
    epci: z
      .array(z.string())
      .default([])
      .describe('Codes SIREN des EPCI à fiscalité propre : neuf chiffres.'),
    nomsEpci: z.array(z.string()).default([]).describe('Noms attendus, dans le même ordre (règle R28).'),
    note: texte.nullish().describe('Une phrase, si le périmètre mérite une explication.'),
  })
  .describe('Où le parcours a lieu.');
export type Territoire = z.infer<typeof territoire>;
