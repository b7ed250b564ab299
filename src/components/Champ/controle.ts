import type { Element } from 'hast';
import { LIGNES_D_ECRITURE } from '../../model/champ.ts';
import type { Saisie } from '../../model/saisie.ts';
import { el } from '../../web/rendu/hast.ts';

/** Ce qu’un contrôle doit savoir de son champ. */
export interface AutourDuControle {
  /** Lignes d’écriture montrées d’abord ; un paragraphe grandit ensuite avec le texte. */
  lignes?: number;
  obligatoire?: boolean;
  /** Identifiant du texte qui aide à répondre. */
  decritPar?: string | undefined;
}

/** L’identifiant d’un contrôle, ou d’un de ses boutons : jamais celui du champ qui le contient. */
export const idDeControle = ({ nom }: Saisie, valeur?: string): string =>
  valeur === undefined ? `saisie-${nom}` : `saisie-${nom}-${valeur || 'sans-reponse'}`;

/**
 * Le contrôle où s’écrit, se choisit ou se coche une réponse. Rien n’y est obligé ni corrigé : une date ou un nombre s’écrivent comme un
 * texte, « fin mars » compris, exactement ce que le PDF recevra.
 */
export function controle(saisie: Saisie, autour: AutourDuControle = {}): Element {
  const { lignes = LIGNES_D_ECRITURE } = autour;
  const attributs = {
    id: idDeControle(saisie),
    name: saisie.nom,
    ...(saisie.longueur === undefined ? {} : { maxLength: saisie.longueur }),
    ...(autour.obligatoire ? { ariaRequired: 'true' } : {}),
    ...decrit(autour.decritPar),
  };
  return el(
    'span',
    {
      className: ['saisie', `saisie-${saisie.genre}`],
      ...(saisie.genre === 'paragraphe' ? { style: `--lignes:${lignes}` } : {}),
    },
    parGenre(saisie, attributs, lignes),
    saisie.genre === 'montant' && el('span', { className: ['unite'], ariaHidden: 'true' }, '€'),
  );
}

/** L’attribut qui relie un contrôle au texte qui aide à y répondre. */
export const decrit = (par: string | undefined): { ariaDescribedBy?: string[] } =>
  par === undefined ? {} : { ariaDescribedBy: [par] };

type Attributs = Readonly<Record<string, string | number | boolean | string[]>>;

function parGenre(saisie: Saisie, attributs: Attributs, lignes: number): Element {
  switch (saisie.genre) {
    case 'paragraphe':
      return el('textarea', { ...attributs, rows: lignes });
    case 'liste':
      return el(
        'select',
        attributs,
        el('option', { value: '' }),
        saisie.reponses?.map(({ valeur, libelle }) => el('option', { value: valeur }, libelle)),
      );
    case 'case':
      return el('input', { ...attributs, type: 'checkbox' });
    case 'nombre':
      return el('input', { ...attributs, type: 'text', inputMode: 'decimal' });
    case 'date':
      return el('input', { ...attributs, type: 'text', inputMode: 'numeric' });
    default:
      // Un montant garde le clavier entier : celui des nombres n’a pas de signe moins sur tous les téléphones.
      return el('input', { ...attributs, type: 'text' });
  }
}
