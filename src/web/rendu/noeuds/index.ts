import type { TypeDeNoeud } from '../../../model/noeud.ts';
import type { RenduDeNoeud } from '../atelier.ts';
import { composant } from './composant.ts';
import { lien } from './lien.ts';
import { element, liste } from './liste.ts';
import { balise, codeEnBloc, codeEnLigne, texte, vide } from './simples.ts';
import { tableau } from './tableau.ts';
import { titre } from './titre.ts';

const jamaisSeul: RenduDeNoeud = ({ type }) => {
  throw new Error(`Un nœud « ${type} » est rendu par son tableau, jamais seul.`);
};

/** Comment chaque type de nœud devient du HTML. */
export const rendusDeNoeud: Readonly<Record<TypeDeNoeud, RenduDeNoeud>> = {
  paragraph: balise('p'),
  text: texte,
  strong: balise('strong'),
  emphasis: balise('em'),
  delete: balise('del'),
  inlineCode: codeEnLigne,
  break: vide('br'),
  link: lien,
  heading: titre,
  list: liste,
  listItem: element,
  blockquote: balise('blockquote'),
  thematicBreak: vide('hr'),
  code: codeEnBloc,
  table: tableau,
  tableRow: jamaisSeul,
  tableCell: jamaisSeul,
  composant,
};
