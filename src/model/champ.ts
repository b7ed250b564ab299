import { z } from 'zod';
import { idAcquis, texte } from './communs.ts';

export const TYPES_DE_CHAMP = [
  'texte',
  'paragraphe',
  'choix',
  'cases',
  'nombre',
  'montant',
  'date',
  'echelle',
  'tableau',
  'signature',
] as const;
export const TYPES_DE_COLONNE = [
  'texte',
  'paragraphe',
  'choix',
  'case',
  'nombre',
  'montant',
  'date',
  'signature',
] as const;

/** Identifiant de champ : devient un nom de champ PDF. */
export const idChamp = z.string().regex(/^[a-z][a-z0-9_]*$/, 'minuscules, chiffres et « _ »');
const entier = z.string().regex(/^\d+$/, 'un nombre entier').transform(Number);
const choix = z
  .string()
  .transform((value) =>
    value
      .split('|')
      .map((option) => option.trim())
      .filter((option) => option !== ''),
  )
  .pipe(z.array(texte).min(1));

export const champProps = z
  .strictObject({
    id: idChamp,
    libelle: texte,
    type: z.enum(TYPES_DE_CHAMP),
    aide: texte.optional(),
    options: choix.optional().describe('Réponses possibles, séparées par « | ».'),
    passages: choix.optional().describe('Moments où l’on répond à une échelle : « entrée | sortie ».'),
    lignes: entier.optional().describe('Lignes d’écriture d’un paragraphe, ou lignes libres d’un tableau.'),
    min: entier.optional(),
    max: entier.optional(),
    longueur: entier.optional().describe('Nombre de caractères au plus.'),
    acquis: idAcquis.optional().describe('Acquis que ce champ évalue.'),
    obligatoire: z.boolean().default(false),
    donneePersonnelle: z.boolean().default(false),
  })
  .describe('Un champ à remplir d’une fiche.');
export type ChampProps = z.infer<typeof champProps>;

export const colonneProps = z.strictObject({
  id: idChamp,
  libelle: texte,
  type: z.enum(TYPES_DE_COLONNE),
  options: choix.optional(),
  largeur: entier.default(1).describe('Part de la largeur du tableau.'),
  aide: texte.optional(),
  donneePersonnelle: z.boolean().default(false),
});
export type ColonneProps = z.infer<typeof colonneProps>;

export const ligneProps = z.strictObject({ id: idChamp, libelle: texte, aide: texte.optional() });
export type LigneProps = z.infer<typeof ligneProps>;
