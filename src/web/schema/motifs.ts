import type { Element, ElementContent } from 'hast';
import type { Mode } from '../../model/sequence.ts';
import { el } from '../rendu/hast.ts';

/** Côté d’un carreau de motif, en pixels : une taille fixe, pour rester lisible à toute largeur. */
const CARREAU = 8;

const trait = (d: string): Element =>
  el('path', { d, fill: 'none', stroke: 'var(--encre,#1f2a26)', strokeWidth: 1.1, strokeOpacity: 0.55 });
const point = (cx: number, cy: number): Element =>
  el('circle', { cx, cy, r: 1.1, fill: 'var(--encre,#1f2a26)', fillOpacity: 0.7 });

/** Le dessin de chaque façon de travailler : il se reconnaît en noir et blanc, sans la teinte. */
const DESSINS: Readonly<Record<Mode, readonly ElementContent[]>> = {
  pleniere: [],
  individuel: [point(2, 2), point(6, 6)],
  binomes: [trait('M-2 2L2 -2M0 8L8 0M6 10L10 6')],
  'sous-groupes': [trait('M0 0L8 8M0 8L8 0')],
  'pair-a-pair': [trait('M0 5L4 1L8 5')],
  apport: [trait('M0 2H8M0 6H8')],
  intervenant: [trait('M2 0V8M6 0V8')],
  pause: [],
};

/** Identifiant du motif d’un mode dans un dessin. */
export function idDuMotif(dessin: string, mode: string): string {
  return `${dessin}-motif-${mode}`;
}

/** Le motif d’un mode : sa teinte, puis son dessin. */
export function motif(dessin: string, mode: string): Element {
  const carreau = { width: CARREAU, height: CARREAU };
  return el(
    'pattern',
    { id: idDuMotif(dessin, mode), patternUnits: 'userSpaceOnUse', ...carreau },
    el('rect', { ...carreau, fill: `var(--mode-${mode},#fff)` }),
    DESSINS[mode as Mode],
  );
}
