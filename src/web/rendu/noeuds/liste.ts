import type { Noeud } from '../../../model/noeud.ts';
import type { RenduDeNoeud } from '../atelier.ts';
import { el } from '../hast.ts';

export const liste: RenduDeNoeud = (noeud, { enfants }) => {
  const { ordered = false, start = 1 } = noeud;
  return [el(ordered ? 'ol' : 'ul', ordered && start !== 1 ? { start } : {}, enfants(noeud))];
};

/** Un élément de liste ; son paragraphe, s’il est seul, perd sa balise pour que la liste reste serrée. */
export const element: RenduDeNoeud = (noeud, { enfants }) => [el('li', {}, enfants(serre(noeud)))];

function serre(noeud: Noeud): Noeud {
  const [premier, ...suite] = noeud.children ?? [];
  const seul = premier?.type === 'paragraph' && suite.every(({ type }) => type === 'list');
  return seul ? { ...noeud, children: [...(premier.children ?? []), ...suite] } : noeud;
}
