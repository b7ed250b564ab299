import type { RenduDeNoeud } from '../atelier.ts';
import { el } from '../hast.ts';

/** Un lien vers un autre site : il s’ouvre sur place, et la page d’où l’on vient n’est pas transmise. */
export const lien: RenduDeNoeud = (noeud, { enfants }) => [
  el('a', { href: noeud.url ?? '', rel: ['noreferrer'] }, enfants(noeud)),
];
