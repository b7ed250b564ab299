import { type LectureDImage, refuser } from './lecture.ts';
import { POIDS_MAX } from './limites.ts';
import { lireArbre } from './svg/arbre.ts';
import { cadreDe } from './svg/cadre.ts';
import { ecrireSvg } from './svg/ecrire.ts';
import {
  ALLEGER,
  type Defaut,
  type Element,
  EN_PNG,
  PLUS_SIMPLE,
  parcourir,
  type Refuser,
} from './svg/element.ts';
import { habiller } from './svg/habiller.ts';
import { nombresRaisonnables } from './svg/nombres.ts';
import { controlerRenvois } from './svg/renvois.ts';
import { FORMES } from './svg/vocabulaire.ts';

/**
 * Lit un SVG et le récrit : des formes, des couleurs, des dégradés, des découpes, rien d’autre. Ce qui s’exécute, appelle un autre
 * fichier ou ne se montrerait pas partout pareil est refusé avec sa ligne ; ce que le logiciel de dessin a noté pour lui est retiré.
 */
export function lireSvg(octets: Uint8Array): LectureDImage {
  const texte = enTexte(octets);
  if (texte === undefined) return refuser('le fichier n’est pas en UTF-8 ; enregistrez-le en UTF-8');
  const { racine, defauts } = lireArbre(texte);
  if (defauts.length > 0) return refuser(...dire(defauts));
  if (!racine) return refuser(`sa première balise n’est pas celle d’un SVG (« xmlns ») ; ${PLUS_SIMPLE}`);
  const refuserA =
    ({ ligne }: Element): Refuser =>
    (quoi, comment) =>
      defauts.push({ quoi, ligne, comment });
  habiller(racine, refuserA);
  controlerNombres(racine, refuserA);
  controlerRenvois(racine, refuserA);
  if (defauts.length > 0) return refuser(...dire(defauts));
  const cadre = cadreDe(racine.attributs);
  if ('defaut' in cadre) return refuser(cadre.defaut);
  if (![...parcourir(racine)].some(({ nom }) => FORMES.includes(nom))) {
    return refuser(`le dessin est vide : aucune forme n’y est tracée ; ${EN_PNG}`);
  }
  const propre = new TextEncoder().encode(ecrireSvg(racine, cadre));
  if (propre.length > POIDS_MAX) return refuser(`le dessin pèse trop lourd une fois récrit ; ${ALLEGER}`);
  const { largeur, hauteur } = cadre;
  return { image: { type: 'svg', largeur, hauteur, octets: propre } };
}

function enTexte(octets: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(octets);
  } catch {
    return undefined;
  }
}

function controlerNombres(racine: Element, refuserA: (element: Element) => Refuser): void {
  for (const element of parcourir(racine)) {
    for (const [nom, valeur] of element.attributs) {
      if (!nombresRaisonnables(nom, valeur)) refuserA(element)('un nombre démesuré', PLUS_SIMPLE);
    }
  }
}

/** Chaque sorte de défaut une fois, à la première ligne où on l’a vue. */
function dire(defauts: readonly Defaut[]): string[] {
  const firsts = new Map<string, Defaut>();
  for (const defaut of defauts) if (!firsts.has(defaut.quoi)) firsts.set(defaut.quoi, defaut);
  return [...firsts.values()]
    .slice(0, DITS_MAX)
    .map(({ quoi, ligne, comment }) => `${quoi}, ligne ${ligne} ; ${comment}`);
}

/** Une image fautive l’est souvent de cent façons : les premières suffisent à la réparer. */
const DITS_MAX = 5;
