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

/** Les types dont les réponses sont écrites d’avance. */
const TYPES_A_REPONSES: readonly string[] = ['choix', 'cases'];

/** Lignes d’un tableau libre, et lignes d’écriture d’un paragraphe, quand la fiche n’en dit pas le nombre. */
export const LIGNES_LIBRES = 5;
export const LIGNES_D_ECRITURE = 3;

/** Identifiant de champ : devient un nom de champ PDF. */
export const idChamp = z.string().regex(/^[a-z][a-z0-9_]*$/, 'minuscules, chiffres et « _ »');
const entier = z.string().regex(/^\d+$/, 'un nombre entier').transform(Number);
/** Un nombre qui commande de la place : borné, pour qu’une faute de frappe ne remplisse pas mille pages. */
const entierDe1A = (max: number) => entier.pipe(z.number().min(1).max(max));
const choix = z
  .string()
  .transform((value) =>
    value
      .split('|')
      .map((option) => option.trim())
      .filter((option) => option !== ''),
  )
  .pipe(z.array(texte).min(1).max(30, 'trente réponses au plus'));

export const champProps = z
  .strictObject({
    id: idChamp.describe('Identifiant du champ : minuscules, chiffres et « _ ».'),
    libelle: texte.describe('Ce que la personne lit devant le champ.'),
    type: z.enum(TYPES_DE_CHAMP).describe('Ce que la personne y écrit.'),
    aide: texte.optional().describe('Une précision, sous le libellé.'),
    options: choix.optional().describe('Réponses possibles, séparées par « | ».'),
    passages: choix.optional().describe('Moments où l’on répond à une échelle : « entrée | sortie ».'),
    lignes: entierDe1A(40)
      .optional()
      .describe('Lignes d’écriture d’un paragraphe, ou lignes libres d’un tableau.'),
    hauteur: entierDe1A(20)
      .optional()
      .describe('Hauteur de chaque ligne d’un tableau, en lignes d’écriture.'),
    min: entier.optional().describe('Plus petite valeur d’un nombre.'),
    max: entier.optional().describe('Plus grande valeur d’un nombre.'),
    longueur: entierDe1A(5000).optional().describe('Nombre de caractères au plus.'),
    acquis: idAcquis.optional().describe('Acquis que ce champ évalue.'),
    obligatoire: z.boolean().default(false).describe('Vrai si le champ doit être rempli.'),
    donneePersonnelle: z.boolean().default(false).describe('Vrai si la réponse est une donnée personnelle.'),
  })
  .refine(({ type, options }) => (options !== undefined) === TYPES_A_REPONSES.includes(type), {
    path: ['options'],
    error: 'des réponses séparées par « | » pour un choix ou des cases, et pour eux seuls',
  })
  .refine(({ type, passages }) => passages === undefined || type === 'echelle', {
    path: ['passages'],
    error: 'des moments de réponse pour une échelle seulement',
  })
  .refine(({ min, max }) => min === undefined || max === undefined || min <= max, {
    path: ['max'],
    error: 'un nombre au moins égal à « min »',
  })
  .describe('Un champ à remplir d’une fiche.');
export type ChampProps = z.infer<typeof champProps>;

export const colonneProps = z
  .strictObject({
    id: idChamp.describe('Identifiant de la colonne.'),
    libelle: texte.describe('En-tête de la colonne.'),
    type: z.enum(TYPES_DE_COLONNE).describe('Ce que la personne y écrit.'),
    options: choix.optional().describe('Réponses possibles, séparées par « | ».'),
    largeur: entierDe1A(100).default(1).describe('Part de la largeur du tableau.'),
    aide: texte.optional().describe('Une précision, sous l’en-tête.'),
    donneePersonnelle: z.boolean().default(false).describe('Vrai si la réponse est une donnée personnelle.'),
  })
  .refine(({ type, options }) => (options !== undefined) === TYPES_A_REPONSES.includes(type), {
    path: ['options'],
    error: 'des réponses séparées par « | » pour un choix, et pour lui seul',
  })
  .describe('Une colonne d’un champ de type « tableau ».');
export type ColonneProps = z.infer<typeof colonneProps>;

export const ligneProps = z
  .strictObject({
    id: idChamp.describe('Identifiant de la ligne.'),
    libelle: texte.describe('En-tête de la ligne.'),
    aide: texte.optional().describe('Une précision, sous l’en-tête.'),
  })
  .describe('Une ligne imposée d’un champ de type « tableau ».');
export type LigneProps = z.infer<typeof ligneProps>;
