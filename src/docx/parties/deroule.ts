import { TextRun } from 'docx';
import { dureeLue } from '../../model/heures.ts';
import type {
  ModuleAssemble,
  SeanceAssemblee,
  SequenceAssemblee,
  SessionAssemblee,
} from '../../model/kit.ts';
import { type Bloc, type Contexte, paragraphe, SANS_CADRE } from '../atelier.ts';
import { TEINTES } from '../couleurs.ts';
import { repartir } from '../largeurs.ts';
import { lienEcrit } from '../lien.ts';
import { type Cellule, cellule, celluleDeTexte, entetes, tableau } from '../tableau.ts';
import { titre } from '../titre.ts';
import { renvois } from './renvois.ts';

const gras = (text: string): Cellule => cellule([new TextRun({ text, bold: true })]);
const legende = (text: string): Bloc => paragraphe([new TextRun(text)], { ...SANS_CADRE, style: 'Caption' });

/** Le déroulé minuté d’une séance, puis ses heures dans les autres sessions. */
export function deroule(
  module: ModuleAssemble,
  [session, ...autres]: readonly SessionAssemblee[],
  contexte: Contexte,
): Bloc[] {
  const fixee = seanceDe(module, session)?.debutLu != null;
  const dit = `Déroulé minuté de ${module.id}, ${dureeLue(module.minutes)}`;
  return [
    titre(2, 'Le déroulé minuté', { enHautDePage: true }),
    legende(fixee ? dit : `${dit}\u202F; heures comptées depuis le début de la séance`),
    ...tableau({
      titre: `Déroulé minuté de ${module.id}`,
      entetes: entetes(['Début', 'Durée', 'Séquence', 'Façon de travailler', 'But', 'Fiches']),
      lignes: module.sequences.map((s) => rangee(s, contexte)),
      largeurs: repartir(contexte.largeur, [18, 16, 38, 28, 52, 30]),
    }),
    ...autres.flatMap((autre) => horaires(autre, seanceDe(module, autre), contexte)),
  ];
}

const seanceDe = ({ id }: ModuleAssemble, session?: SessionAssemblee): SeanceAssemblee | undefined =>
  session?.seances.find((seance) => seance.module === id);

function rangee(s: SequenceAssemblee, contexte: Contexte): Cellule[] {
  const fond = TEINTES.get(s.mode);
  const titreLie = lienEcrit({ signet: s.ancre }, `${s.numero}. ${s.titre}`);
  return [
    gras(s.debutLu),
    celluleDeTexte(`${s.minutes}\u00A0min`),
    cellule(titreLie),
    {
      ...celluleDeTexte(s.formation ? `${s.modeLu}\u00A0: ${s.formation}` : s.modeLu),
      ...(fond ? { fond } : {}),
    },
    celluleDeTexte(s.but),
    cellule(renvois(s.fiches, contexte)),
  ];
}

/** Une autre session suit le même déroulé, à d’autres heures. */
function horaires(
  session: SessionAssemblee,
  seance: SeanceAssemblee | undefined,
  contexte: Contexte,
): Bloc[] {
  if (!seance) return [];
  const nom = [session.libelle, seance.dateLue].filter((partie) => partie !== null).join(', ');
  return [
    legende(nom),
    ...tableau({
      titre: `Horaires de ${seance.module}\u00A0: ${nom}`,
      entetes: entetes(['Début', 'Fin', 'Durée', 'Séquence']),
      lignes: seance.horaires.map((h) => [
        gras(h.debutLu),
        celluleDeTexte(h.finLue),
        celluleDeTexte(`${h.minutes}\u00A0min`),
        celluleDeTexte(h.titre),
      ]),
      largeurs: repartir(contexte.largeur, [18, 18, 16, 100]),
    }),
  ];
}
