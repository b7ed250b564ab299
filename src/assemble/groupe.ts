import type { Quantite } from '../model/communs.ts';
import { enumerer } from '../model/enumeration.ts';
import { IDEES_DE_REFERENCE } from '../model/minutage.ts';
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

/** Le groupe d’une session ; à défaut d’effectif, dix idées et une personne par idée. */
export function groupeDe(idees?: number | null, participants?: number | null): Groupe {
  const nombre = idees ?? IDEES_DE_REFERENCE;
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

const UN_SEUL_GROUPE = 'un seul groupe';

/** Comment le groupe se partage dans une séquence : « trois groupes de 4, 3 et 3 idées », ou null s’il reste entier. */
export function formation(mode: Mode, groupe: Groupe, groupeUniqueJusqua = 0): string | null {
  if (mode === 'sous-groupes') {
    return groupe.idees <= groupeUniqueJusqua ? UN_SEUL_GROUPE : formationEnGroupes(groupe);
  }
  return mode === 'binomes' ? formationEnBinomes(groupe.idees) : null;
}

function formationEnGroupes({ sousGroupes }: Groupe): string {
  if (sousGroupes.length === 1) return UN_SEUL_GROUPE;
  const sizes = new Set(sousGroupes).size === 1 ? sousGroupes.slice(0, 1) : sousGroupes;
  return composerTexte(`${lire(sousGroupes.length)} groupes de ${enumerer(sizes)} idées`);
}

/** Des binômes d’idées ; si leur nombre est impair, un trinôme. Une idée seule n’a pas de pair. */
function formationEnBinomes(idees: number): string | null {
  if (idees < 2) return null;
  const odd = idees % 2;
  const pairs = Math.floor(idees / 2) - odd;
  const binomes = pairs === 0 ? [] : [`${lire(pairs)} binôme${pairs > 1 ? 's' : ''}`];
  return enumerer(odd ? [...binomes, 'un trinôme'] : binomes);
}
