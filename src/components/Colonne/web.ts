import type { Element } from 'hast';
import type { ColonneProps } from '../../model/champ.ts';
import type { RenduDeComposant } from '../../web/rendu/atelier.ts';
import { el } from '../../web/rendu/hast.ts';

/** L’en-tête d’une colonne : son libellé, son aide, ses réponses possibles. */
export function enTeteDeColonne({ libelle, aide, options, type }: ColonneProps): Element {
  const precisions = [aide, type === 'choix' && options ? options.join(' · ') : undefined].filter(
    (texte) => texte !== undefined,
  );
  return el(
    'th',
    { scope: 'col' },
    libelle,
    precisions.map((texte) => el('span', { className: ['champ-aide'] }, ` ${texte}`)),
  );
}

/** Une cellule vide, avec un repère quand le type en demande un. */
export function celluleVide({ type }: ColonneProps): Element {
  return el('td', {}, reperes[type]?.());
}

const repere = (texte: string) => (): Element =>
  el('span', { className: ['repere'], ariaHidden: 'true' }, texte);
const reperes: Partial<Record<ColonneProps['type'], () => Element>> = {
  case: () => el('span', { className: ['coche', 'carre'], ariaHidden: 'true' }),
  date: repere('/ /'),
  montant: repere('€'),
};

/** Une colonne est rendue par son champ : la trouver seule veut dire que l’assemblage l’a oubliée. */
export const rendreColonne: RenduDeComposant = () => {
  throw new Error('<Colonne> est rendue par son <Champ>, jamais seule.');
};
