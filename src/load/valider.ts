import type { z } from 'zod';
import { plusProche } from '../diagnostics/proche.ts';
import type { Chemin } from './entree.ts';

/** Un défaut de forme, dit en français : où, ce qui a été trouvé, ce qui était attendu. */
export interface Defaut {
  chemin: (string | number)[];
  trouve: string;
  attendu: string;
}

/** Valide une valeur ; en cas de refus, donne tous les défauts, jamais seulement le premier. */
export function valider<S extends z.ZodType>(
  schema: S,
  valeur: unknown,
): { valeur: z.output<S>; defauts: [] } | { valeur?: undefined; defauts: Defaut[] } {
  const result = schema.safeParse(valeur);
  if (result.success) return { valeur: result.data, defauts: [] };
  return {
    defauts: result.error.issues.flatMap((issue) => enDefauts(issue as z.core.$ZodIssue, valeur, schema)),
  };
}

function enDefauts(issue: z.core.$ZodIssue, racine: unknown, schema: z.ZodType): Defaut[] {
  const chemin = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  if (issue.code === 'unrecognized_keys') {
    const connues = knownKeys(schema, chemin);
    return issue.keys.map((key) => {
      const proche = plusProche(key, connues);
      const attendu = proche ? `« ${proche} » peut-être` : `une de ces clés : ${connues.join(', ')}`;
      return { chemin: [...chemin, key], trouve: 'une clé inconnue', attendu };
    });
  }
  return [{ chemin, trouve: decrire(at(racine, chemin)), attendu: attenduPar(issue, at(racine, chemin)) }];
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'un texte',
  number: 'un nombre',
  int: 'un nombre entier',
  boolean: 'true ou false',
  array: 'une liste',
  object: 'un groupe de clés',
  record: 'un groupe de clés',
};

function attenduPar(issue: z.core.$ZodIssue, trouve: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      // « departements: [07] » : YAML lit un nombre et perd le zéro.
      if (issue.expected === 'string' && typeof trouve === 'number') return 'un texte entre guillemets';
      return TYPES[issue.expected] ?? issue.expected;
    case 'invalid_value': {
      const valeurs = issue.values.map(String);
      const proche = typeof trouve === 'string' ? plusProche(trouve, valeurs) : undefined;
      return `${valeurs.join(', ')}${proche ? ` (sans doute « ${proche} »)` : ''}`;
    }
    case 'too_small':
      return issue.origin === 'number'
        ? `${issue.minimum} au moins`
        : minimumLength(issue.origin, Number(issue.minimum));
    case 'too_big':
      return issue.origin === 'number'
        ? `${issue.maximum} au plus`
        : maximumLength(issue, Number(issue.maximum));
    case 'invalid_format':
      return issue.format === 'url' ? 'une adresse web complète (https://…)' : issue.message;
    case 'invalid_union':
      return 'une autre forme de valeur';
    case 'invalid_key':
      return 'une clé admise';
    default:
      return issue.message;
  }
}

function minimumLength(origin: string, minimum: number): string {
  if (origin === 'string') return 'un texte non vide';
  return minimum === 1 ? 'au moins un élément' : `${minimum} éléments au moins`;
}

function maximumLength(issue: { message: string; origin: string }, maximum: number): string {
  return maximum === 0
    ? issue.message
    : `${maximum} ${issue.origin === 'string' ? 'caractères' : 'éléments'} au plus`;
}

function at(root: unknown, path: Chemin): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<string | number, unknown> | undefined)?.[key],
    root,
  );
}

/** Une valeur telle qu’on la nomme dans un message. */
export function decrire(valeur: unknown): string {
  if (valeur === undefined) return 'rien';
  if (valeur === null) return 'une valeur vide';
  if (typeof valeur === 'string') return valeur === '' ? 'un texte vide' : `« ${valeur} »`;
  if (Array.isArray(valeur)) return `une liste de ${valeur.length}`;
  return typeof valeur === 'object' ? 'un groupe de clés' : `« ${String(valeur)} »`;
}

/** Clés d’un schéma à un chemin donné, à travers les valeurs facultatives, par défaut et les listes. */
function knownKeys(schema: z.ZodType, path: Chemin): string[] {
  let current: SchemaLike | undefined = schema as unknown as SchemaLike;
  for (const key of path) {
    current = unwrap(current);
    current = typeof key === 'number' ? current?.def.element : current?.def.shape?.[key];
  }
  return Object.keys(unwrap(current)?.def.shape ?? {});
}

interface SchemaLike {
  def: { innerType?: SchemaLike; shape?: Record<string, SchemaLike>; element?: SchemaLike };
}

function unwrap(schema: SchemaLike | undefined): SchemaLike | undefined {
  let current = schema;
  while (current?.def.innerType) current = current.def.innerType;
  return current;
}
