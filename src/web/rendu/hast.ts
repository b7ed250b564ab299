import type { Element, ElementContent, Properties } from 'hast';

type Contenu = ElementContent | string | undefined | false | readonly Contenu[];

/** Des attributs HTML ou SVG ; hast veut des chaînes pour les nombres de SVG, mais écrit aussi bien les nombres. */
type Attributs = Readonly<Record<string, string | number | boolean | string[]>>;

/** Un élément HTML ou SVG ; les chaînes deviennent du texte, les vides disparaissent. */
export function el(tagName: string, attributs: Attributs, ...contenu: readonly Contenu[]): Element {
  return {
    type: 'element',
    tagName,
    properties: attributs as Properties,
    children: contenu.flatMap(enNoeuds),
  };
}

function enNoeuds(contenu: Contenu): ElementContent[] {
  if (contenu === undefined || contenu === false || contenu === '') return [];
  if (typeof contenu === 'string') return [{ type: 'text', value: contenu }];
  return 'type' in contenu ? [contenu as ElementContent] : (contenu as readonly Contenu[]).flatMap(enNoeuds);
}

/** Le texte d’un fragment, sans balises. */
export function texteDe(noeuds: readonly ElementContent[]): string {
  return noeuds
    .map((noeud) =>
      noeud.type === 'text' ? noeud.value : noeud.type === 'element' ? texteDe(noeud.children) : '',
    )
    .join('');
}
