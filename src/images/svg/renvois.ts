import { AGRANDISSEMENT_MAX, ELEMENTS_MAX, NIVEAUX_MAX } from '../limites.ts';
import { RENVOI } from './attributs.ts';
import { ALLEGER, DEGROUPER, type Element, PLUS_SIMPLE, parcourir, type Refuser } from './element.ts';
import { agrandissement } from './nombres.ts';
import { DEGRADES, FORMES } from './vocabulaire.ts';

/** Ce qu’un élément devient, tous ses renvois remplacés par ce qu’ils visent. */
interface Etendue {
  niveaux: number;
  elements: number;
  agrandissement: number;
}

const UN: Etendue = { niveaux: 1, elements: 1, agrandissement: 1 };

const compter = (etendues: readonly Etendue[]): number =>
  etendues.reduce((total, { elements }) => total + elements, 0);

/** Ce qu’un attribut peut viser. */
const CIBLES: Readonly<Record<string, readonly string[]>> = {
  fill: DEGRADES,
  stroke: DEGRADES,
  'clip-path': ['clipPath'],
  mask: ['mask'],
};
const COPIABLES: readonly string[] = [...FORMES, 'g', 'use'];

/** Les identifiants qu’un élément vise, chacun avec les éléments qui conviennent. */
export function viseesDe({ nom, attributs }: Element): { id: string; admis: readonly string[] }[] {
  const href = attributs.get('href');
  const copie =
    href === undefined ? [] : [{ id: href.slice(1), admis: nom === 'use' ? COPIABLES : DEGRADES }];
  const autres = Object.entries(CIBLES).flatMap(([attribut, admis]) =>
    [...(attributs.get(attribut) ?? '').matchAll(RENVOI)].map(([, id = '']) => ({ id, admis })),
  );
  return [...copie, ...autres];
}

/** Le premier élément de chaque identifiant : c’est celui qu’un renvoi vise. */
export function parIdentifiant(racine: Element): Map<string, Element> {
  const found = new Map<string, Element>();
  for (const element of parcourir(racine)) {
    const id = element.attributs.get('id');
    if (id && !found.has(id)) found.set(id, element);
  }
  return found;
}

/** Contrôle ce que le dessin devient une fois ses renvois suivis : ni boucle, ni absent, ni emboîtement, ni foule cachée. */
export function controlerRenvois(racine: Element, refuserA: (element: Element) => Refuser): void {
  const cibles = parIdentifiant(racine);
  const known = new Map<Element, Etendue>();
  const running = new Set<Element>();
  let stopped = false;

  const mesurer = (element: Element, niveau: number): Etendue => {
    const arreter = (quoi: string, comment: string): Etendue => {
      refuserA(element)(quoi, comment);
      stopped = true;
      return UN;
    };
    if (stopped) return UN;
    if (running.has(element)) return arreter('un renvoi qui revient sur lui-même', PLUS_SIMPLE);
    const measured = known.get(element);
    if (niveau + (measured?.niveaux ?? 1) - 1 > NIVEAUX_MAX) {
      return arreter(`plus de ${NIVEAUX_MAX} niveaux emboîtés, renvois compris`, DEGROUPER);
    }
    if (measured) return measured;
    running.add(element);
    const visees = viseesDe(element).flatMap(({ id, admis }) => {
      const cible = cibles.get(id);
      if (cible && admis.includes(cible.nom)) return [cible];
      refuserA(element)(`un renvoi vers « ${id.slice(0, 40)} », qui n’est pas dans le dessin`, PLUS_SIMPLE);
      return [];
    });
    const inside = [...element.enfants, ...visees].map((next) => mesurer(next, niveau + 1));
    running.delete(element);
    const { attributs } = element;
    const own = agrandissement(
      ['transform', 'gradientTransform'].map((nom) => attributs.get(nom) ?? '').join(' '),
    );
    if (own === undefined) refuserA(element)('une transformation qu’on ne sait pas lire', PLUS_SIMPLE);
    // Une couleur ne se copie pas à chaque emploi : mille formes partagent un dégradé.
    const couleurs = visees
      .filter(({ nom }) => DEGRADES.includes(nom))
      .map((cible) => known.get(cible) ?? UN);
    const etendue = {
      niveaux: 1 + Math.max(0, ...inside.map(({ niveaux }) => niveaux)),
      elements: 1 + compter(inside) - compter(couleurs),
      agrandissement: (own ?? 1) * Math.max(1, ...inside.map((one) => one.agrandissement)),
    };
    known.set(element, etendue);
    return etendue;
  };

  const whole = mesurer(racine, 1);
  if (whole.elements > ELEMENTS_MAX) {
    refuserA(racine)(`plus de ${ELEMENTS_MAX} éléments, renvois compris`, ALLEGER);
  }
  if (whole.agrandissement > AGRANDISSEMENT_MAX) {
    refuserA(racine)(`un agrandissement de plus de ${AGRANDISSEMENT_MAX} fois`, PLUS_SIMPLE);
  }
}
