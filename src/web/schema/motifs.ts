import type { Element, ElementContent } from 'hast';
import type { COMPOSANTES, Mode } from '../../model/sequence.ts';
import { el } from '../rendu/hast.ts';

/** Côté d’un carreau de motif, en pixels : une taille fixe, pour rester lisible à toute largeur. */
const CARREAU = 8;

/** Une façon de travailler, ou ce à quoi sert une séquence. */
type Cle = Mode | keyof typeof COMPOSANTES;

const trait = (d: string): Element =>
  el('path', { d, fill: 'none', stroke: 'var(--encre,#1f2a26)', strokeWidth: 1.1, strokeOpacity: 0.55 });
const point = (cx: number, cy: number): Element =>
  el('circle', { cx, cy, r: 1.1, fill: 'var(--encre,#1f2a26)', fillOpacity: 0.7 });

const pave = (x: number, y: number): Element =>
  el('rect', { x, y, width: 4, height: 4, fill: 'var(--encre,#1f2a26)', fillOpacity: 0.5 });

/** Le dessin de chaque façon de travailler et de chaque ingrédient : il se reconnaît en noir et blanc, sans la teinte. */
const DESSINS: Readonly<Record<Cle, readonly ElementContent[]>> = {
  pleniere: [],
  individuel: [point(2, 2), point(6, 6)],
  binomes: [trait('M-2 2L2 -2M0 8L8 0M6 10L10 6')],
  'sous-groupes': [trait('M0 0L8 8M0 8L8 0')],
  'pair-a-pair': [trait('M0 5L4 1L8 5')],
  apport: [trait('M0 2H8M0 6H8')],
  intervenant: [trait('M2 0V8M6 0V8')],
  pause: [],
  cadre: [],
  pratique: [pave(0, 0), pave(4, 4)],
  pair: [trait('M0 5L4 1L8 5')],
  bilan: [trait('M4 2V6M2 4H6')],
  relais: [trait('M-2 6L2 10M0 0L8 8M6 -2L10 2')],
};

/** Un ingrédient prend la teinte d’une façon de travailler : les deux ne sont jamais dans la même bande. */
const TEINTES: Readonly<Partial<Record<string, Mode>>> = {
  cadre: 'pleniere',
  pratique: 'individuel',
  pair: 'pair-a-pair',
  bilan: 'sous-groupes',
  relais: 'intervenant',
};

/** La teinte d’un motif. */
export function teinte(cle: string): string {
  return `var(--mode-${TEINTES[cle] ?? cle},#fff)`;
}

/** Identifiant d’un motif dans un dessin. */
export function idDuMotif(dessin: string, cle: string): string {
  return `${dessin}-motif-${cle}`;
}

/** Le motif d’une façon de travailler ou d’un ingrédient : sa teinte, puis son dessin. */
export function motif(dessin: string, cle: string): Element {
  const carreau = { width: CARREAU, height: CARREAU };
  return el(
    'pattern',
    { id: idDuMotif(dessin, cle), patternUnits: 'userSpaceOnUse', ...carreau },
    el('rect', { ...carreau, fill: teinte(cle) }),
    DESSINS[cle as Cle],
  );
}
