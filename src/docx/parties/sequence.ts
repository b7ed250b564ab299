import { TextRun } from 'docx';
import type { SequenceAssemblee } from '../../model/kit.ts';
import { capitale } from '../../model/typographie.ts';
import { type Bloc, type Contexte, paragraphe, SANS_CADRE } from '../atelier.ts';
import { intituler } from '../encadre.ts';
import { rendreBlocs } from '../rendre.ts';
import { STYLES } from '../styles/noms.ts';
import { titre } from '../titre.ts';
import { renvois } from './renvois.ts';

/** Une séquence, telle qu’on la suit en salle. */
export function sequence(s: SequenceAssemblee, contexte: Contexte): Bloc[] {
  const appuis = [...s.fiches, ...s.ressources];
  return [
    titre(3, `${s.numero}. ${s.titre}`, { ancre: s.ancre }),
    paragraphe([new TextRun(cadre(s))], { ...SANS_CADRE, style: STYLES.minutage }),
    paragraphe(intituler('But.', s.but), SANS_CADRE),
    ...(appuis.length > 0
      ? [paragraphe(intituler('Avec\u00A0:', [...renvois(appuis, contexte), new TextRun('.')]), SANS_CADRE)]
      : []),
    ...rendreBlocs(s.corps, { ...contexte, niveau: 4, prefixe: s.ancre }),
    ...(s.trace ? [paragraphe(intituler('Ce qui reste.', s.trace), SANS_CADRE)] : []),
  ];
}

/** Les heures, la durée, la façon de travailler, et ce qu’un territoire peut en changer. */
function cadre(s: SequenceAssemblee): string {
  return [
    `${s.debutLu}\u00A0– ${s.finLue}`,
    `${s.minutes}\u00A0min`,
    s.formation ? `${capitale(s.modeLu)}\u00A0: ${s.formation}` : capitale(s.modeLu),
    s.composanteLue === s.modeLu ? undefined : `composante\u00A0: ${s.composanteLue}`,
    s.statut,
    s.absorbe ? 'reçoit le temps libéré' : undefined,
    s.provenance.origine === 'territoire' ? 'écart du territoire' : undefined,
  ]
    .filter((partie) => partie !== undefined)
    .join(' · ');
}
