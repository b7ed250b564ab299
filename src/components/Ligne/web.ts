import type { Element } from 'hast';
import type { LigneProps } from '../../model/champ.ts';
import type { RenduDeComposant } from '../../web/rendu/atelier.ts';
import { el } from '../../web/rendu/hast.ts';

/** L’intitulé d’une ligne imposée, et son aide. */
export function enTeteDeLigne({ libelle, aide }: LigneProps): Element {
  return el('th', { scope: 'row' }, libelle, aide && el('span', { className: ['champ-aide'] }, ` ${aide}`));
}

/** Une ligne est rendue par son champ : la trouver seule veut dire que l’assemblage l’a oubliée. */
export const rendreLigne: RenduDeComposant = () => {
  throw new Error('<Ligne> est rendue par son <Champ>, jamais seule.');
};
