import type { RenduDeNoeud } from '../atelier.ts';
import { el } from '../hast.ts';

/** Un nœud qui devient une balise autour de ses enfants. */
export function balise(tagName: string): RenduDeNoeud {
  return (noeud, { enfants }) => [el(tagName, {}, enfants(noeud))];
}

/** Un nœud qui devient une balise vide. */
export function vide(tagName: string): RenduDeNoeud {
  return () => [el(tagName, {})];
}

export const texte: RenduDeNoeud = ({ value = '' }) => [{ type: 'text', value }];

export const codeEnLigne: RenduDeNoeud = ({ value = '' }) => [el('code', {}, value)];

export const codeEnBloc: RenduDeNoeud = ({ value = '' }) => [el('pre', {}, el('code', {}, value))];
