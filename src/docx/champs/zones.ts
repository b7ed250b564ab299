import { TextRun } from 'docx';
import type { PropsDeChamp } from '../../components/Champ/props.ts';
import { saisiesARemplir, seuleSaisie } from '../../components/Champ/saisies.ts';
import { LIGNES_D_ECRITURE } from '../../model/champ.ts';
import type { Saisie } from '../../model/saisie.ts';
import type { Morceau } from '../atelier.ts';
import { mm } from '../mesures.ts';
import { place } from './controle.ts';
import { cases, enParagraphes, ronds } from './reponses.ts';

/** La place où l’on répond à un champ. */
export interface Zone {
  /** Ce qu’elle contient, paragraphe par paragraphe. */
  paragraphes: Morceau[][];
  /** Lignes d’écriture d’un cadre ; absent : des réponses à cocher, sans cadre. */
  lignes?: number;
  /** Largeur du cadre, en vingtièmes de point ; absent : toute la place. */
  largeur?: number;
  /** Vrai pour un cadre où l’on ne répond qu’à l’encre. */
  encre?: true;
}

type TypeSimple = Exclude<PropsDeChamp['type'], 'tableau' | 'echelle'>;

const ZONES: Readonly<Record<TypeSimple, (props: PropsDeChamp) => Zone>> = {
  texte: (props) => ({ paragraphes: [[place(seuleSaisie(props))]], lignes: 1 }),
  paragraphe: (props) => ({
    paragraphes: [[place(seuleSaisie(props))]],
    lignes: props.lignes ?? LIGNES_D_ECRITURE,
  }),
  nombre: (props) => ({ paragraphes: [[place(seuleSaisie(props))]], lignes: 1, largeur: mm(38) }),
  date: (props) => ({ paragraphes: [[place(seuleSaisie(props))]], lignes: 1, largeur: mm(48) }),
  montant: (props) => ({ paragraphes: [enEuros(seuleSaisie(props))], lignes: 1, largeur: mm(48) }),
  choix: (props) => ({ paragraphes: enParagraphes(ronds(seuleSaisie(props))) }),
  cases: (props) => ({ paragraphes: enParagraphes(cases(saisiesARemplir(props), props.options ?? [])) }),
  signature: ({ lignes = LIGNES_D_ECRITURE }) => ({ paragraphes: [[]], lignes, encre: true }),
};

/** La place où l’on répond à un champ, s’il n’est ni un tableau ni une échelle. Un type inconnu lève une erreur. */
export function zone(props: PropsDeChamp): Zone | undefined {
  if (props.type === 'tableau' || props.type === 'echelle') return undefined;
  const dessiner = ZONES[props.type];
  if (!dessiner) throw new Error(`Le document Word ne sait pas rendre un champ de type « ${props.type} ».`);
  return dessiner(props);
}

/** Une place où écrire une somme. */
export const enEuros = (saisie: Saisie): Morceau[] => [place(saisie), new TextRun('\u00A0€')];
