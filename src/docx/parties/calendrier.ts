import { TextRun } from 'docx';
import { enumerer } from '../../model/enumeration.ts';
import type { SessionAssemblee } from '../../model/kit.ts';
import { type Bloc, type Contexte, type Morceau, paragraphe, SANS_CADRE } from '../atelier.ts';
import { intituler } from '../encadre.ts';
import { repartir } from '../largeurs.ts';
import { lienEcrit } from '../lien.ts';
import { cellule, entetes, tableau } from '../tableau.ts';
import { titre } from '../titre.ts';
import { ouACompleter } from './a-completer.ts';
import { heures, lieu, quand, qui } from './rendez-vous.ts';

/** Les rendez-vous de chaque session du kit. */
export function calendrier(sessions: readonly SessionAssemblee[], contexte: Contexte): Bloc[] {
  return [
    titre(1, 'Le calendrier'),
    ...sessions.flatMap((session) => [
      titre(2, session.libelle),
      ...reperes(session).map(([intitule, suite]) =>
        paragraphe(intituler(`${intitule}\u00A0:`, suite), SANS_CADRE),
      ),
      ...seances(session, contexte),
    ]),
  ];
}

function reperes(s: SessionAssemblee): [string, Morceau[]][] {
  const place = (valeur: string | number | null, nom: string, libelle: string): Morceau[] =>
    ouACompleter(valeur === null ? null : `${valeur}`, `${s.id}-${nom}`, `${libelle}, ${s.libelle}`);
  const { idees, participants, sousGroupes, suppose } = s.groupe;
  return [
    ['Idées', place(s.idees, 'idees', 'Nombre d’idées')],
    ['Personnes', place(s.participants, 'personnes', 'Nombre de personnes')],
    [
      'Effectif calculé',
      [
        new TextRun(
          `${idees}\u00A0idées, ${participants}\u00A0personnes\u202F; groupes de ${enumerer(sousGroupes)}${suppose ? ' (supposé)' : ''}`,
        ),
      ],
    ],
    ['Gratuite', place(ouiNon(s.gratuit), 'gratuite', 'Gratuite')],
    ['Rythme', place(s.rythmeLu, 'rythme', 'Rythme')],
    ['Version', [new TextRun(s.version)]],
    ['Étendue', place(etendue(s.amplitudeJours), 'etendue', 'Étendue en jours')],
    ['Point à 90\u00A0jours', place(s.point90Lu, 'point-90', 'Point à 90\u00A0jours')],
  ];
}

const etendue = (jours: number | null): string | null => (jours === null ? null : `${jours}\u00A0jours`);
const ouiNon = (valeur: boolean | null): string | null => (valeur === null ? null : valeur ? 'oui' : 'non');

function seances({ libelle, seances: liste }: SessionAssemblee, contexte: Contexte): Bloc[] {
  return tableau({
    titre: `Les séances\u00A0: ${libelle}`,
    entetes: entetes(['Séance', 'Date', 'Heures', 'Lieu et accès', 'Qui']),
    lignes: liste.map((s) => [
      cellule(
        lienEcrit(
          contexte.destination({ genre: 'lien', vers: s.module, ancre: s.module.toLowerCase() }),
          `${s.module}. ${s.titre}`,
        ),
      ),
      quand(s),
      heures(s),
      lieu(s),
      qui(s),
    ]),
    hautes: true,
    largeurs: repartir(contexte.largeur, [22, 15, 15, 34, 24]),
  });
}
