import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** La seule façon de lire un texte : Markdown, tableaux, composants. Le site et le PDF partent de cet arbre. */
const processor = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkMdx).freeze();

/** Lit un texte MDX en arbre mdast, sans rien exécuter. Lève une VFileMessage si la syntaxe est fausse. */
export function lireTexte(texte: string): Root {
  return processor.parse(texte);
}
