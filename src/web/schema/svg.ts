import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';

/** Écrit un dessin SVG dans du HTML. */
export function enSvg(dessin: Element): string {
  return toHtml(dessin, { space: 'svg' });
}
