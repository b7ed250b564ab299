import { TextRun } from 'docx';
import type { ModuleAssemble, SessionAssemblee } from '../../model/kit.ts';
import { type Bloc, type Contexte, paragraphe, SANS_CADRE } from '../atelier.ts';
import { intituler } from '../encadre.ts';
import { rendreBlocs } from '../rendre.ts';
import { STYLES } from '../styles/noms.ts';
import { titre } from '../titre.ts';
import { deroule } from './deroule.ts';
import { essentiel } from './essentiel.ts';
import { provenance } from './provenance.ts';
import { sequence } from './sequence.ts';

/** Une demi-journée : l’essentiel, le déroulé minuté, les séquences pas à pas, puis ce qui les entoure. `derniere` : le parcours finit là. */
export function moduleEntier(
  module: ModuleAssemble,
  sessions: readonly SessionAssemblee[],
  contexte: Contexte,
  derniere: boolean,
): Bloc[] {
  return [
    titre(1, `${module.id}. ${module.titre}`, { ancre: module.slug }),
    paragraphe([new TextRun(module.intention)], { ...SANS_CADRE, style: STYLES.chapeau }),
    ...essentiel(module, sessions, contexte),
    ...deroule(module, sessions, contexte),
    titre(2, 'Séquence par séquence'),
    ...module.sequences.flatMap((s) => sequence(s, contexte)),
    ...variantes(module, contexte),
    ...notes(module, contexte),
    ...intersession(module, derniere),
    provenance(module.provenance),
  ];
}

function variantes({ slug, variantes: liste }: ModuleAssemble, contexte: Contexte): Bloc[] {
  if (liste.length === 0) return [];
  return [
    titre(2, 'Variantes'),
    ...liste.flatMap((variante) => [
      titre(3, variante.titre),
      ...rendreBlocs(variante.corps, { ...contexte, niveau: 4, prefixe: slug }),
    ]),
  ];
}

function notes({ slug, notes: corps }: ModuleAssemble, contexte: Contexte): Bloc[] {
  if (corps.length === 0) return [];
  return [
    titre(2, 'Notes pour la personne qui anime'),
    ...rendreBlocs(corps, { ...contexte, niveau: 3, prefixe: slug }),
  ];
}

function intersession(
  { intersession: { mission, duree, joursMinimum } }: ModuleAssemble,
  derniere: boolean,
): Bloc[] {
  const precisions = [
    duree === null ? null : `environ ${duree} de travail`,
    joursMinimum === null ? null : `au moins ${joursMinimum}\u00A0jours avant la séance suivante`,
  ].filter((precision) => precision !== null);
  return [
    titre(2, derniere ? 'Après le parcours' : 'D’ici la prochaine fois'),
    paragraphe([new TextRun(mission)], SANS_CADRE),
    ...(precisions.length > 0
      ? [paragraphe(intituler('À prévoir\u00A0:', `${precisions.join('\u202F; ')}.`), SANS_CADRE)]
      : []),
  ];
}
