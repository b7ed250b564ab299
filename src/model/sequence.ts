import { z } from 'zod';
import { identifiant, parmi, texte } from './communs.ts';

/** Façons de travailler, dans l’ordre où on les présente. */
export const MODES = {
  pleniere: 'plénière',
  individuel: 'individuel',
  binomes: 'binômes',
  'sous-groupes': 'sous-groupes',
  'pair-a-pair': 'pair à pair',
  apport: 'apport',
  intervenant: 'personne invitée',
  pause: 'pause',
} as const;
export type Mode = keyof typeof MODES;

/** Ce à quoi sert une séquence ; apport, pratique et pair sont les trois ingrédients du parcours. */
export const COMPOSANTES = {
  cadre: 'cadre',
  apport: 'apport',
  pratique: 'pratique',
  pair: 'entre pairs',
  bilan: 'bilan',
  relais: 'relais',
  pause: 'pause',
} as const;

/** Ce qu’un territoire peut changer d’une séquence : rien du noyau. */
export const STATUTS = { noyau: 'noyau', adaptable: 'adaptable' } as const;

const entier = z.string().regex(/^\d+$/, 'un nombre entier de minutes').transform(Number);

const liste = z
  .string()
  .default('')
  .transform((value) =>
    value
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== ''),
  );

export const sequenceProps = z
  .strictObject({
    id: identifiant.describe('Identifiant dans le module ; ne change plus une fois publié.'),
    titre: texte.describe('Titre de la séquence.'),
    minutes: entier.describe('Durée pour dix idées, version longue.'),
    parIdee: entier.default(0).describe('Minutes en moins pour chaque idée en moins.'),
    minutesCourtes: entier.describe('Durée pour dix idées, version courte.'),
    parIdeeCourtes: entier.default(0).describe('Minutes en moins pour chaque idée en moins, version courte.'),
    mode: parmi(MODES).describe('Façon de travailler.'),
    composante: parmi(COMPOSANTES).describe('Ce à quoi sert la séquence.'),
    statut: parmi(STATUTS).describe('noyau : ne change pas d’un territoire à l’autre ; adaptable.'),
    fiches: liste.describe('Fiches utilisées, séparées par des virgules.'),
    ressources: liste.describe('Annexes utilisées, ou « ressources-locales ».'),
    absorbe: z.boolean().default(false).describe('Reçoit le temps libéré quand il y a moins de dix idées.'),
    groupeUniqueJusqua: entier
      .optional()
      .describe('Jusqu’à ce nombre d’idées compris, les sous-groupes n’en font qu’un.'),
    but: texte.describe('Ce que la séquence doit produire.'),
    trace: texte.optional().describe('Ce qui reste, écrit ou affiché.'),
  })
  .describe('Un temps minuté d’une demi-journée.');
export type SequenceProps = z.infer<typeof sequenceProps>;
