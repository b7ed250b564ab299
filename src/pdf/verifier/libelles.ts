import { type Element, estUnElement, type Feuille, premiereFeuille } from './arbre.ts';
import type { Constat } from './constat.ts';
import type { Annotation, Lecture } from './lecture.ts';
import { liste, nombre, texte, valeur } from './objets.ts';
import type { Point } from './releve.ts';

/**
 * Une place à remplir se lit après ce qui l’annonce : dans un même élément, le texte lu juste après elle n’est ni au-dessus d’elle ni à sa
 * gauche (ISO 14289-1, 7.18.1 ; Matterhorn 28-001, pour ce qu’une machine peut en dire).
 */
export function libelles({ arbre, annotations, releves }: Lecture): Constat[] {
  const places = new Map(annotations.map((annotation) => [annotation.ref, annotation]));
  const debuts = new Map(
    releves.filter(({ lieu }) => lieu === 'page').map((releve) => [releve.page, releve.debuts]),
  );
  return arbre.elements
    .filter(({ role }) => role === 'Form')
    .flatMap((element) => {
      const place = places.get(premiereFeuille(element)?.objet);
      const suite = suiteDe(element);
      if (!place || suite?.mcid === undefined || suite.page !== place.page) return [];
      const debut = debuts.get(suite.page)?.get(suite.mcid);
      if (!debut || !precede(debut, place)) return [];
      const nom = texte(valeur(place.dict, 'T') ?? valeur(place.dict, 'Parent', 'T'));
      return [{ page: place.page, message: `Le champ « ${nom} » se lit avant le texte qui l’annonce.` }];
    });
}

/** Le premier contenu du frère qui suit un élément. */
function suiteDe(element: Element): Feuille | undefined {
  const freres = element.parent?.enfants.filter(estUnElement) ?? [];
  const suivant = freres[freres.indexOf(element) + 1];
  return suivant && premiereFeuille(suivant);
}

/** Vrai si un texte commence au-dessus d’une place, ou sur sa ligne et à sa gauche. */
function precede({ x, y }: Point, { dict }: Annotation): boolean {
  const [gauche = 0, bas = 0, , haut = 0] = liste(valeur(dict, 'Rect')).map(nombre);
  return y > haut || (y >= bas && x < gauche);
}
