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

/** Les façons de travailler d’une séance, avec leurs minutes : la légende de son dessin. */
export function legendeSeance({
  slug,
  minutesParMode,
}: Pick<ModuleAssemble, 'slug' | 'minutesParMode'>): string {
  return legende(minutesParMode, `legende-${slug}`);
}

/** Une légende en liste : un échantillon de chaque motif et son nom. `id` distingue les légendes d’une même page. */
export function legende(entrees: readonly EntreeDeLegende[], id: string): string {
  const items = entrees.map(({ mode, modeLu, minutes }) => {
    const duree = minutes === undefined ? '' : ` <span class="legende-duree">${dureeLue(minutes)}</span>`;
    return `<li>${echantillon(mode, id)}<span>${modeLu}</span>${duree}</li>`;
  });
  return `<ul class="legende-seance" aria-label="${composerTexte('Façons de travailler')}">${items.join('')}</ul>`;
}

/** Le motif d’un mode, seul : il accompagne toujours son nom, donc il est muet. */
export function echantillon(mode: string, id: string): string {
  const bord = {
    stroke: 'var(--encre,#1f2a26)',
    strokeWidth: 1,
    ...(mode === 'pause' ? { strokeDasharray: '3 2' } : {}),
  };
  return enSvg(
    el(
      'svg',
      { className: ['echantillon'], width: 26, height: 16, ariaHidden: 'true' },
      el('defs', {}, motif(id, mode)),
      el('rect', {
        x: 0.5,
        y: 0.5,
        width: 25,
        height: 15,
        rx: 2,
        fill: `url(#${idDuMotif(id, mode)})`,
        ...bord,
      }),
    ),
  );
}
