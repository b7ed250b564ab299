import type { Quantite } from '../model/communs.ts';
import type { Mode } from '../model/sequence.ts';
import { composerTexte } from '../model/typographie.ts';

/** L’effectif qui sert à calculer durées et quantités. */
export interface Groupe {
  idees: number;
  participants: number;
  /** Nombre d’idées de chaque sous-groupe de trois ou quatre. */
  sousGroupes: number[];
  /** Vrai si le kit ne dit pas l’effectif. */
  suppose: boolean;
}

const IDEES_PAR_DEFAUT = 10;

/** Le groupe d’une session ; à défaut d’effectif, dix idées et une personne par idée. */
export function groupeDe(idees?: number | null, participants?: number | null): Groupe {
  const nombre = idees ?? IDEES_PAR_DEFAUT;
  return {
    idees: nombre,
    participants: participants ?? nombre,
    sousGroupes: sousGroupes(nombre),
    suppose: idees == null,
  };
}

/** Répartition en groupes de trois ou quatre, les plus grands d’abord : dossier métier, 2.2 (5 → 3 + 2, 10 → 4 + 3 + 3). */
export function sousGroupes(idees: number): number[] {
  const nombre = Math.max(1, Math.ceil(idees / 4));
  return Array.from(
    { length: nombre },
    (_, rang) => Math.floor(idees / nombre) + (rang < idees % nombre ? 1 : 0),
  );
}

/** Exemplaires pour un groupe : la somme des parts, arrondie à l’entier supérieur. */
export function exemplaires(quantite: Quantite, groupe: Groupe): number {
  const { idees, participants, sousGroupes } = groupe;
  return Math.ceil(
    quantite.fixe +
      quantite.parIdee * idees +
      quantite.parParticipant * participants +
      quantite.parGroupe * sousGroupes.length +
      quantite.parIdeeEcoutee * participants * (idees - 1),
  );
}

const NOMBRES = ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];
const lire = (nombre: number): string => NOMBRES[nombre] ?? String(nombre);

/** Comment le groupe se partage dans une séquence : « trois groupes de 4, 3 et 3 idées », ou null s’il reste entier. */
export function formation(mode: Mode, groupe: Groupe, groupeUniqueJusqua = 0): string | null {
  if (mode === 'sous-groupes') {
    return groupe.idees <= groupeUniqueJusqua ? 'un seul groupe' : formationEnGroupes(groupe);
  }
  return mode === 'binomes' ? formationEnBinomes(groupe.idees) : null;
}

function formationEnGroupes({ sousGroupes }: Groupe): string {
  const sizes = [...new Set(sousGroupes)].length === 1 ? sousGroupes.slice(0, 1) : sousGroupes;
  const list = [sizes.slice(0, -1).join(', '), String(sizes.at(-1))]
    .filter((part) => part !== '')
    .join(' et ');
  return composerTexte(`${lire(sousGroupes.length)} groupes de ${list} idées`);
}

function formationEnBinomes(idees: number): string {
  const pairs = Math.floor(idees / 2) - (idees % 2);
  const binomes = `${lire(pairs)} binôme${pairs > 1 ? 's' : ''}`;
  return idees % 2 === 0 ? binomes : `${binomes} et un trinôme`;
}
