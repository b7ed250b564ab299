import type { Element, ElementContent } from 'hast';
import type { Atelier } from './atelier.ts';
import { el } from './hast.ts';
import { joindre } from './joindre.ts';

/** Un bloc titré que l’on peut citer : une étiquette dit ce qu’il est, son identifiant se lit dans l’adresse. */
export function blocTitre(
  classe: string,
  etiquette: string,
  { id, titre }: { id: string; titre: string },
  enfants: readonly ElementContent[],
  { contexte, libre }: Atelier,
): Element {
  return el(
    'div',
    { className: ['bloc', classe], id: libre(joindre(contexte.prefixe, id)) },
    el(
      'p',
      { className: ['bloc-titre'] },
      el('span', { className: ['etiquette'] }, etiquette),
      ' ',
      el('strong', {}, titre),
    ),
    enfants,
  );
}
