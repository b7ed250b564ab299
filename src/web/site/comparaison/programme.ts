import { type ETATS_D_ACTION, PUBLICS, STADES } from '../../../model/experience.ts';
import type { SourceCitee } from '../collections/site.ts';
import type { Jours } from './etendue.ts';
import type { SeancesComptees } from './rencontres.ts';
import type { Cles } from './tri.ts';

/** Un programme dans la comparaison. Ce que la source ne donne pas est vide ou null ; la page écrit « non précisé ». */
export interface Programme {
  id: string;
  /** Rang dans la liste ; Premiers Pas vient en premier. */
  ordre: number;
  titre: string;
  /** Page du programme, depuis la racine du site. */
  chemin: string;
  cadre: string;
  sources: SourceCitee[];
  publics: { id: keyof typeof PUBLICS; lu: string }[];
  stades: { id: keyof typeof STADES; lu: string }[];
  /** Ce qui est prévu et ce qui est raconté restent à part : on ne les additionne pas. */
  rencontres: Rencontres[];
  etendue: { lu: string; mesure: string | null; jours: Jours | null; sources: SourceCitee[] } | null;
  rendezVous: Reponse;
  kit: Reponse;
}

/** Les rencontres collectives d’un même état. */
export interface Rencontres {
  etat: keyof typeof ETATS_D_ACTION | 'propose';
  etatLu: string;
  seances: SeancesComptees[];
  nombre: number;
  lu: string;
  /** Heures en tout, si la source les donne. */
  heures: number | null;
  heuresLues: string | null;
  sources: SourceCitee[];
}

/** Oui, non, ou rien : la source n’en parle pas. */
export interface Reponse {
  dit: 'oui' | 'non' | null;
  lu: string | null;
  sources: SourceCitee[];
}

/** De quoi trier et filtrer un programme, sans rien de ce qui se lit. */
export function clesDe(programme: Programme): Cles {
  const { id, titre, publics, stades, rencontres, etendue, rendezVous, kit } = programme;
  return {
    id,
    publics: publics.map((un) => un.id),
    stades: stades.map((un) => un.id),
    individuel: rendezVous.dit,
    kit: kit.dit,
    tri: {
      programme: titre,
      public: premierRang(Object.keys(PUBLICS), publics),
      stade: premierRang(Object.keys(STADES), stades),
      rencontres: plusGrand(rencontres.map(({ nombre }) => nombre)),
      heures: plusGrand(rencontres.map(({ heures }) => heures)),
      etendue: etendue?.jours?.a ?? null,
      individuel: rangDeReponse(rendezVous),
      kit: rangDeReponse(kit),
    },
  };
}

function premierRang(liste: readonly string[], elements: readonly { id: string }[]): number | null {
  return elements.length === 0 ? null : Math.min(...elements.map(({ id }) => liste.indexOf(id)));
}

function plusGrand(valeurs: readonly (number | null)[]): number | null {
  const donnees = valeurs.filter((valeur) => valeur !== null);
  return donnees.length === 0 ? null : Math.max(...donnees);
}

function rangDeReponse({ dit }: Reponse): number | null {
  return dit === null ? null : Number(dit === 'non');
}
