import type { Element, ElementContent } from 'hast';
import { LIGNES_D_ECRITURE } from '../../model/champ.ts';
import { el } from '../../web/rendu/hast.ts';
import { aideEnLigne, idDe, paragrapheDAide } from './aide.ts';
import { boutons, groupe } from './boutons.ts';
import { controle, idDeControle } from './controle.ts';
import { precisions } from './libelle.ts';
import type { PropsDeChamp } from './props.ts';
import { saisiesARemplir, seuleSaisie } from './saisies.ts';
import { tableauASaisir } from './tableau-a-saisir.ts';

/**
 * Un champ qui se remplit dans la page : les mêmes libellés et les mêmes consignes que la fiche, un contrôle par place où répondre.
 * Son nom est celui du champ dans le PDF. `id` : l’identifiant du champ dans la page.
 */
export function champASaisir(props: PropsDeChamp, id: string): ElementContent[] {
  const aide = paragrapheDAide(id, aideEnLigne(props, precisions(props)));
  switch (props.type) {
    case 'tableau':
      return [tableauASaisir(props, id)];
    case 'signature':
      return [
        el('p', { className: ['champ-libelle'] }, titre(props)),
        ...(aide ? [aide] : []),
        el('div', {
          className: ['zone'],
          style: `--lignes:${props.lignes ?? LIGNES_D_ECRITURE}`,
          ariaHidden: 'true',
        }),
      ];
    case 'cases':
      return [groupe({ legende: titre(props), aide }, el('div', { className: ['options'] }, aCocher(props)))];
    case 'choix':
      return [boutons(seuleSaisie(props), { legende: titre(props), aide })];
    case 'echelle':
      return [echelle(props, aide)];
    default:
      return simple(props, aide);
  }
}

const titre = ({ libelle }: PropsDeChamp): Element[] => [el('strong', {}, libelle)];

function simple(props: PropsDeChamp, aide: Element | undefined): Element[] {
  const saisie = seuleSaisie(props);
  const { lignes, obligatoire } = props;
  return [
    el('label', { className: ['champ-libelle'], htmlFor: idDeControle(saisie) }, titre(props)),
    ...(aide ? [aide] : []),
    controle(saisie, { ...(lignes === undefined ? {} : { lignes }), obligatoire, decritPar: idDe(aide) }),
  ];
}

function aCocher(props: PropsDeChamp): Element[] {
  return saisiesARemplir(props).map((saisie, rang) =>
    el('label', { className: ['option'] }, controle(saisie), el('span', {}, props.options?.[rang])),
  );
}

/** De 1 à 4 ; une ligne par moment où l’on répond, chacune avec sa légende. */
function echelle(props: PropsDeChamp, aide: Element | undefined): Element {
  const { passages } = props;
  if (!passages) return boutons(seuleSaisie(props), { legende: titre(props), aide });
  const lignes = saisiesARemplir(props).map((saisie, rang) =>
    boutons(saisie, { legende: [{ type: 'text', value: passages[rang] ?? '' }] }),
  );
  return groupe({ legende: titre(props), aide }, ...lignes);
}
