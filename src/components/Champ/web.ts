import { enIdentifiant } from '../../model/normal.ts';
import type { RenduDeComposant } from '../../web/rendu/atelier.ts';
import { el } from '../../web/rendu/hast.ts';
import { joindre } from '../../web/rendu/joindre.ts';
import { champASaisir } from './formulaire.ts';
import { libelle } from './libelle.ts';
import type { PropsDeChamp } from './props.ts';
import { tableauAEcrire } from './tableau.ts';
import { zones } from './zones.ts';

/**
 * Un champ vide, à imprimer et à remplir à la main : aucun contrôle de formulaire, donc rien qui se dise modifiable sans l’être, sauf
 * là où le texte se remplit en ligne.
 * Les tableaux et les échelles portent leur libellé en légende ; les autres dans le paragraphe qui précède la zone.
 */
export const rendreChamp: RenduDeComposant<PropsDeChamp> = (props, _enfants, { contexte, libre }) => {
  const id = libre(props.nom ? enIdentifiant(props.nom) : joindre(contexte.prefixe, enIdentifiant(props.id)));
  const cadre = { className: ['champ', `champ-${props.type}`], id };
  if (contexte.remplissable) return [el('div', cadre, champASaisir(props, id))];
  if (props.type === 'tableau') return [el('div', cadre, tableauAEcrire(props))];
  const zone = zones[props.type];
  return [
    el(
      'div',
      cadre,
      props.type === 'echelle' ? undefined : el('p', { className: ['champ-libelle'] }, libelle(props)),
      zone(props),
    ),
  ];
};
