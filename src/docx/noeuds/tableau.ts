import { AlignmentType } from 'docx';
import type { Noeud } from '../../model/noeud.ts';
import { texteBrut } from '../../model/parcours.ts';
import { largeurDans, type RenduEnBloc } from '../atelier.ts';
import { partsDe, repartir } from '../largeurs.ts';
import { cellule, entete, tableau as tableauWord } from '../tableau.ts';

const COTES: Readonly<Record<string, (typeof AlignmentType)[keyof typeof AlignmentType]>> = {
  right: AlignmentType.RIGHT,
  center: AlignmentType.CENTER,
};

/** Un tableau : la première ligne porte les en-têtes de colonne. */
export const tableau: RenduEnBloc = (noeud, atelier) => {
  const [tete = [], ...lignes] = (noeud.children ?? []).map(({ children = [] }) => children);
  const contenu = (place: Noeud) => atelier.morceaux(place.children ?? []);
  const cote = (rang: number) => {
    const alignment = COTES[noeud.align?.[rang] ?? ''];
    return alignment ? { alignment } : {};
  };
  const textes = tete.map((_, rang) =>
    [tete, ...lignes].map((ligne) => texteBrut(ligne[rang]?.children ?? [])),
  );
  const titres = textes.map(([titre = '']) => titre).filter((titre) => titre !== '');
  return tableauWord({
    titre: `Tableau\u00A0: ${titres.join(', ')}`,
    entetes: tete.map((place) => entete(contenu(place))),
    lignes: lignes.map((ligne) => ligne.map((place, rang) => cellule(contenu(place), cote(rang)))),
    largeurs: repartir(largeurDans(atelier), partsDe(textes)),
    retrait: atelier.cadre.retrait,
  });
};
