import { z } from 'zod';

/**
 * Un nœud de texte riche : le sous-ensemble de mdast que les rendus connaissent, plus « composant », un composant
 * du registre avec ses attributs déjà validés. Sérialisable en JSON, sans position : les positions restent au chargement.
 */
export interface Noeud {
  type: TypeDeNoeud;
  children?: Noeud[];
  value?: string;
  depth?: number;
  ordered?: boolean;
  start?: number;
  url?: string;
  align?: (string | null)[];
  nom?: string;
  props?: Record<string, unknown>;
}

export const TYPES_DE_NOEUD = [
  'paragraph',
  'text',
  'strong',
  'emphasis',
  'delete',
  'inlineCode',
  'break',
  'link',
  'heading',
  'list',
  'listItem',
  'blockquote',
  'thematicBreak',
  'code',
  'table',
  'tableRow',
  'tableCell',
  'composant',
] as const;
export type TypeDeNoeud = (typeof TYPES_DE_NOEUD)[number];

export const noeud: z.ZodType<Noeud> = z.lazy(() =>
  z.strictObject({
    type: z.enum(TYPES_DE_NOEUD),
    children: z.array(noeud).exactOptional(),
    value: z.string().exactOptional(),
    depth: z.number().exactOptional(),
    ordered: z.boolean().exactOptional(),
    start: z.number().exactOptional(),
    url: z.string().exactOptional(),
    align: z.array(z.string().nullable()).exactOptional(),
    nom: z.string().exactOptional(),
    props: z.record(z.string(), z.unknown()).exactOptional(),
  }),
);
