import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';

const EN_LIGNE: ReadonlySet<string> = new Set(['a', 'strong', 'em', 'del', 'code', 'span', 'sup', 'br']);
const estBloc = (noeud: ElementContent): boolean => noeud.type === 'element' && !EN_LIGNE.has(noeud.tagName);

/** Du HTML indenté, une balise de bloc par ligne : pour relire un rendu, pas pour l’envoyer. */
export function lisible(noeuds: readonly ElementContent[], retrait = ''): string {
  return `${noeuds.map((noeud) => retrait + bloc(noeud, retrait)).join('\n')}\n`;
}

function bloc(noeud: ElementContent, retrait: string): string {
  if (noeud.type !== 'element' || !noeud.children.some(estBloc)) return toHtml(noeud);
  const [open = '', close = ''] = toHtml({ ...noeud, children: [{ type: 'text', value: '\u0000' }] }).split(
    '\u0000',
  );
  return `${open}\n${lisible(noeud.children, `${retrait}  `)}${retrait}${close}`;
}
