import type { TypeDeNoeud } from '../../model/noeud.ts';
import type { RenduEnBloc, RenduEnLigne } from '../atelier.ts';
import { composantEnBloc, composantEnLigne } from './composant.ts';
import { lien } from './lien.ts';
import { liste } from './liste.ts';
import { citation, code, codeEnLigne, ecrit, filet, paragraphe, saut, texte } from './simples.ts';
import { tableau } from './tableau.ts';
import { titre } from './titre.ts';

/** Comment un type de nœud devient un bloc. Éléments de liste, rangées et cellules sont rendus par ce qui les contient, jamais seuls. */
export const rendusEnBloc: Readonly<Partial<Record<TypeDeNoeud, RenduEnBloc>>> = {
  paragraph: paragraphe,
  heading: titre,
  list: liste,
  blockquote: citation,
  thematicBreak: filet,
  code,
  table: tableau,
  composant: composantEnBloc,
};

/** Comment un type de nœud devient un morceau de ligne. */
export const rendusEnLigne: Readonly<Partial<Record<TypeDeNoeud, RenduEnLigne>>> = {
  text: texte,
  strong: ecrit({ bold: true }),
  emphasis: ecrit({ italics: true }),
  delete: ecrit({ strike: true }),
  inlineCode: codeEnLigne,
  break: saut,
  link: lien,
  composant: composantEnLigne,
};
