import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { dureeLue } from '../../model/heures.ts';
import type { ModuleAssemble } from '../../model/kit.ts';
import { composerTexte } from '../../model/typographie.ts';
import { el } from '../rendu/hast.ts';
import { idDuMotif, motif } from './motifs.ts';
import { enSvg } from './svg.ts';

/** Une façon de travailler, et ses minutes s’il y a lieu de les dire. */
export interface EntreeDeLegende {
  mode: string;
  modeLu: string;
  minutes?: number;
}

/** Ce qu’explique une légende : un nom, et le remplissage qu’il a dans le dessin. */
interface Entree {
  nom: string;
  fond: string;
  tirets?: boolean;
  /** Le motif, si aucun dessin de la page ne le définit. */
  motif?: Element;
  minutes?: number | undefined;
}

/** Les façons de travailler d’une séance, avec leurs minutes : la légende de son dessin. */
export function legendeSeance({
  slug,
  minutesParMode,
}: Pick<ModuleAssemble, 'slug' | 'minutesParMode'>): string {
  return legende(minutesParMode, `legende-${slug}`);
}

/** Une légende en liste : un échantillon de chaque motif et son nom. `id` distingue les légendes d’une même page. */
export function legende(entrees: readonly EntreeDeLegende[], id: string): string {
  return toHtml(
    legendeEnListe(
      'Façons de travailler',
      entrees.map(({ mode, modeLu, minutes }) => ({ ...entreeDuMode(mode, id), nom: modeLu, minutes })),
    ),
  );
}

/** Le motif d’un mode, seul : il accompagne toujours son nom, donc il est muet. */
export function echantillon(mode: string, id: string): string {
  return enSvg(cartouche(entreeDuMode(mode, id)));
}

/** La légende d’un dessin, en liste : un échantillon de chaque remplissage et son nom. */
export function legendeEnListe(libelle: string, entrees: readonly Entree[]): Element {
  return el(
    'ul',
    { className: ['legende-seance'], ariaLabel: composerTexte(libelle) },
    entrees.map((entree) =>
      el(
        'li',
        {},
        cartouche(entree),
        el('span', {}, entree.nom),
        entree.minutes !== undefined && [
          ' ',
          el('span', { className: ['legende-duree'] }, dureeLue(entree.minutes)),
        ],
      ),
    ),
  );
}

const entreeDuMode = (mode: string, id: string) => ({
  fond: `url(#${idDuMotif(id, mode)})`,
  tirets: mode === 'pause',
  motif: motif(id, mode),
});

/** Un échantillon : il accompagne toujours un nom, donc il est muet. */
function cartouche({ fond, tirets, motif: defini }: Omit<Entree, 'nom'>): Element {
  return el(
    'svg',
    { className: ['echantillon'], width: 26, height: 16, ariaHidden: 'true' },
    defini && el('defs', {}, defini),
    el('rect', {
      x: 0.5,
      y: 0.5,
      width: 25,
      height: 15,
      rx: 2,
      fill: fond,
      stroke: 'var(--encre,#1f2a26)',
      strokeWidth: 1,
      ...(tirets ? { strokeDasharray: '3 2' } : {}),
    }),
  );
}
