import type { Element, ElementContent } from 'hast';
import type { Reponse, Saisie } from '../../model/saisie.ts';
import { el } from '../../web/rendu/hast.ts';
import { idDe } from './aide.ts';
import { decrit, idDeControle } from './controle.ts';

/** Ce que choisit le dernier bouton : plus de réponse. Il ne se montre qu’une fois une réponse donnée (formulaire.css). */
const SANS_REPONSE: Reponse = { valeur: '', libelle: 'sans réponse' };

/** Au-delà, une réponse ne tient plus dans un rond. */
const SIGNES_DANS_UN_ROND = 2;

/** Ce qui nomme un groupe de contrôles, et ce qui aide à y répondre. */
interface Intitule {
  legende: readonly ElementContent[];
  /** Un texte sous la légende. */
  aide?: Element | undefined;
  /** Identifiant du texte qui aide ; par défaut, celui de l’aide. */
  decritPar?: string | undefined;
}

/**
 * Des boutons dont un seul se choisit. Un bouton radio choisi ne se relâche pas : un dernier, « sans réponse », efface le choix, au
 * clavier comme à la souris et sans script.
 */
export function boutons(saisie: Saisie, intitule: Intitule): Element {
  const reponses = saisie.reponses ?? [];
  const enRond = reponses.every(({ libelle }) => libelle.length <= SIGNES_DANS_UN_ROND);
  return groupe(
    intitule,
    el(
      'div',
      { className: [enRond ? 'degres' : 'options'] },
      [...reponses, SANS_REPONSE].map((reponse) => bouton(saisie, reponse, enRond)),
    ),
  );
}

/** Des contrôles réunis sous une légende que les lecteurs d’écran disent en y entrant. */
export function groupe({ legende, aide, decritPar }: Intitule, ...dedans: readonly Element[]): Element {
  return el(
    'fieldset',
    decrit(decritPar ?? idDe(aide)),
    el('legend', { className: ['champ-libelle'] }, legende),
    aide,
    dedans,
  );
}

function bouton(saisie: Saisie, { valeur, libelle }: Reponse, enRond: boolean): Element {
  const vide = valeur === '';
  return el(
    'label',
    { className: [enRond ? 'degre' : 'option', ...(vide ? ['sans-reponse'] : [])] },
    el('input', {
      type: 'radio',
      name: saisie.nom,
      value: valeur,
      id: idDeControle(saisie, valeur),
    }),
    enRond && vide
      ? [el('span', { ariaHidden: 'true' }, '×'), el('span', { className: ['hors-vue'] }, libelle)]
      : el('span', {}, libelle),
  );
}
