import { CADRE_MIN, COTE_DU_DESSIN, defautDAllongement, NOMBRE_MAX } from '../limites.ts';
import { EN_PNG } from './element.ts';
import { listeDeNombres } from './nombres.ts';

/** La place d’un dessin : ce qu’il montre, et sa taille en pixels. */
export interface Cadre {
  viewBox: string;
  largeur: number;
  hauteur: number;
}

/** Le cadre d’un SVG, d’après les attributs de sa racine. */
export function cadreDe(attributs: ReadonlyMap<string, string>): Cadre | { defaut: string } {
  const box = attributs.get('viewBox');
  const vue = box === undefined ? undefined : listeDeNombres(box);
  if (box !== undefined && vue?.length !== 4)
    return { defaut: `son cadre (viewBox) ne se lit pas ; ${EN_PNG}` };
  const [, , vueLarge = 0, vueHaute = 0] = vue ?? [];
  const ecrits = [enPixels(attributs.get('width')), enPixels(attributs.get('height'))] as const;
  const [large, haute] = ecrits[0] && ecrits[1] ? ecrits : [vueLarge, vueHaute];
  if (large === 0 || haute === 0) {
    return {
      defaut: `le dessin ne dit pas sa taille (ni « viewBox », ni « width » et « height ») ; ${EN_PNG}`,
    };
  }
  const cotes = [large, haute, ...(vue?.slice(2) ?? [])];
  if (!cotes.every((cote) => cote >= CADRE_MIN && cote <= NOMBRE_MAX)) {
    return { defaut: `la taille du dessin doit être entre ${CADRE_MIN} et ${NOMBRE_MAX} ; ${EN_PNG}` };
  }
  const [petit, grand] = large < haute ? [large, haute] : [haute, large];
  const defaut = defautDAllongement(petit, grand);
  if (defaut) return { defaut };
  const scaled = (cote: number): number => Math.max(1, Math.round((cote * COTE_DU_DESSIN) / grand));
  return { viewBox: (vue ?? [0, 0, large, haute]).join(' '), largeur: scaled(large), hauteur: scaled(haute) };
}

/** Pixels d’une unité absolue, à 96 par pouce (CSS Values). */
const UNITES: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['px', 1],
  ['pt', 4 / 3],
  ['pc', 16],
  ['mm', 96 / 25.4],
  ['cm', 96 / 2.54],
  ['in', 96],
]);

/** Une longueur absolue, en pixels ; 0 si elle manque, ou si c’est une part de la page (« 100% »), qui ne dit rien de la taille. */
function enPixels(longueur = ''): number {
  const [, nombre = '', unite = ''] = /^([\d.]+(?:e[+-]?\d+)?)([a-z]*)$/i.exec(longueur.trim()) ?? [];
  return Number(nombre) * (UNITES.get(unite.toLowerCase()) ?? 0) || 0;
}
