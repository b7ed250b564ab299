import { TextRun } from 'docx';
import type { Noeud } from '../../model/noeud.ts';
import {
  type Atelier,
  type Bloc,
  type Contexte,
  type Morceau,
  paragraphe,
  type RenduEnBloc,
  SANS_CADRE,
} from '../atelier.ts';
import { NUMEROS, PUCES } from '../listes.ts';
import { RETRAIT_DE_LISTE } from '../mesures.ts';

/** Une liste Word : ses numéros se suivent d’eux-mêmes quand on ajoute un élément. */
export const liste: RenduEnBloc = (noeud, atelier) => {
  const instance = atelier.contexte.numeroDeListe();
  const definition = noeud.ordered ? NUMEROS(noeud.start ?? 1) : PUCES;
  const level = Math.min(Math.floor(atelier.cadre.retrait / RETRAIT_DE_LISTE), definition.levels.length - 1);
  const numbering = { reference: definition, level, instance };
  return (noeud.children ?? []).flatMap((child) => element(child, numbering, atelier));
};

type Numerotation = { reference: typeof PUCES; level: number; instance: number };

/** Un élément : son premier paragraphe porte la puce ou le numéro, la suite s’aligne sous son texte. */
function element(
  { children = [] }: Noeud,
  numbering: Numerotation,
  { cadre, morceaux, blocs }: Atelier,
): Bloc[] {
  const [premier, ...suite] = children;
  const dedans = { ...cadre, retrait: cadre.retrait + RETRAIT_DE_LISTE };
  const enTete = premier?.type === 'paragraph';
  return [
    paragraphe(enTete ? morceaux(premier.children ?? []) : [], dedans, {
      numbering,
      indent: { left: dedans.retrait, hanging: RETRAIT_DE_LISTE },
    }),
    ...blocs(enTete ? suite : children, dedans),
  ];
}

/** Une liste à puces d’un seul niveau, hors d’un texte. */
export function puces(elements: readonly (string | Morceau[])[], { numeroDeListe }: Contexte): Bloc[] {
  const numbering = { reference: PUCES, level: 0, instance: numeroDeListe() };
  return elements.map((element) =>
    paragraphe(typeof element === 'string' ? [new TextRun(element)] : element, SANS_CADRE, { numbering }),
  );
}
