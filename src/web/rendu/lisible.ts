import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';

const EN_LIGNE: ReadonlySet<string> = new Set(['a', 'strong', 'em', 'del', 'code', 'span', 'sup', 'br']);
const estBloc = (noeud: ElementContent): boolean => noeud.type === 'element' && !EN_LIGNE.has(noeud.tagName);

/** Du HTML indenté, une balise de bloc par ligne : pour relire un rendu, pas pour l’envoyer. */
export function lisible(
  noeuds: readonly ElementContent[],
  retrait = '',
  space: 'html' | 'svg' = 'html',
): string {
  return `${noeuds.map((noeud) => retrait + bloc(noeud, retrait, space)).join('\n')}\n`;
}

function bloc(noeud: ElementContent, retrait: string, space: 'html' | 'svg'): string {
  if (noeud.type !== 'element' || !noeud.children.some(estBloc)) return toHtml(noeud, { space });
  const vide = toHtml({ ...noeud, children: [{ type: 'text', value: '\u0000' }] }, { space });
  const [open = '', close = ''] = vide.split('\u0000');
  const dedans = noeud.tagName === 'svg' ? 'svg' : space;
  return `${open}\n${lisible(noeud.children, `${retrait}  `, dedans)}${retrait}${close}`;
}
