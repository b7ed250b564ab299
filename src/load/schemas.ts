import { z } from 'zod';
import { kitSource } from '../model/kit-source.ts';
import { socleDonnees } from '../model/socle.ts';
import { transfertDonnees } from '../model/transfert.ts';
import { DOSSIERS } from './socle.ts';

/** Schémas des en-têtes, par nom de fichier : ce qu’un éditeur de texte sait proposer et souligner. */
const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  socle: socleDonnees,
  conditions: transfertDonnees,
  kit: kitSource,
  ...DOSSIERS,
};

/** Les fichiers schemas/<nom>.schema.json, tels qu’ils doivent être dans le dépôt. */
export function schemasPourEditeur(): { fichier: string; texte: string }[] {
  return Object.entries(SCHEMAS).map(([nom, schema]) => ({
    fichier: `schemas/${nom}.schema.json`,
    texte: `${JSON.stringify(enJsonSchema(schema), null, 2)}\n`,
  }));
}

/** Ce que la personne écrit, avant que la lecture ne le transforme. */
export function enJsonSchema(schema: z.ZodType): z.core.JSONSchema.JSONSchema {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', target: 'draft-07' });
}
