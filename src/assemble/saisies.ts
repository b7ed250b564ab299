import { type ChampProps, type ColonneProps, LIGNES_LIBRES, type LigneProps } from '../model/champ.ts';
import { enIdentifiant } from '../model/normal.ts';
import type { Reponse, Saisie } from '../model/saisie.ts';

/** Un champ de fiche, avec les colonnes et les lignes imposées de son tableau. */
export interface ChampResolu extends ChampProps {
  colonnes?: ColonneProps[];
  lignesImposees?: LigneProps[];
}

/** Degrés d’une échelle, du moins au plus. */
const DEGRES = ['1', '2', '3', '4'];

/**
 * Les places où l’on répond à un champ, dans l’ordre de lecture ; null : une signature, laissée à l’encre. Un tableau en a une par case,
 * rangée par rangée. Le nom réunit la fiche, le champ, la ligne et la colonne par des tirets, qu’aucun identifiant ne contient : deux
 * places n’ont jamais le même.
 */
export function saisiesDuChamp(champ: ChampResolu, fiche: string): (Saisie | null)[] {
  const nom = `${fiche.toLowerCase()}-${champ.id}`;
  const commun = champ.obligatoire ? { obligatoire: true } : {};
  switch (champ.type) {
    case 'signature':
      return [null];
    case 'tableau':
      return casesDuTableau(champ, nom);
    case 'cases':
      return reponsesDe(champ.options).map(({ valeur, libelle }) => ({
        nom: `${nom}-${valeur}`,
        libelle: joindre(champ.libelle, libelle),
        genre: 'case',
      }));
    case 'echelle':
      return degres(champ, nom).map((place) => ({
        ...commun,
        ...place,
        genre: 'radio',
        reponses: reponsesDe(DEGRES),
      }));
    case 'choix':
      return [
        { ...commun, nom, libelle: champ.libelle, genre: 'radio', reponses: reponsesDe(champ.options) },
      ];
    default:
      return [
        {
          ...commun,
          nom,
          libelle: champ.libelle,
          genre: champ.type,
          ...(champ.longueur === undefined ? {} : { longueur: champ.longueur }),
        },
      ];
  }
}

/** Une échelle se répond une fois, ou une fois par moment. */
function degres({ libelle, passages }: ChampResolu, nom: string): Pick<Saisie, 'nom' | 'libelle'>[] {
  if (!passages) return [{ nom, libelle }];
  return reponsesDe(passages).map(({ valeur, libelle: passage }) => ({
    nom: `${nom}-${valeur}`,
    libelle: `${libelle}, ${passage}`,
  }));
}

function casesDuTableau(champ: ChampResolu, nom: string): (Saisie | null)[] {
  const { colonnes = [], lignesImposees = [], lignes = LIGNES_LIBRES } = champ;
  const rangees =
    lignesImposees.length > 0
      ? lignesImposees
      : Array.from({ length: lignes }, (_, rang) => ({ id: `${rang + 1}`, libelle: `ligne ${rang + 1}` }));
  return rangees.flatMap((ligne) =>
    colonnes.map((colonne) => uneCase(colonne, `${nom}-${ligne.id}`, `${champ.libelle}, ${ligne.libelle}`)),
  );
}

function uneCase({ id, libelle, type, options }: ColonneProps, nom: string, ligne: string): Saisie | null {
  const commun = { nom: `${nom}-${id}`, libelle: joindre(ligne, libelle) };
  if (type === 'signature') return null;
  if (type !== 'choix') return { ...commun, genre: type };
  const reponses = reponsesDe(options);
  return { ...commun, genre: seCoche(reponses) ? 'radio' : 'liste', reponses };
}

function joindre(quoi: string, precision: string): string {
  return `${quoi}\u00A0: ${precision}`;
}

const REPONSES_A_COCHER = 3;
const SIGNES_A_ENTOURER = 6;

/** Dans une case étroite, trois réponses se cochent et des réponses d’un signe ou deux s’entourent ; plus, et c’est une liste. */
function seCoche(reponses: readonly Reponse[]): boolean {
  const signes = reponses.reduce((total, { libelle }) => total + libelle.length, 0);
  return reponses.length <= REPONSES_A_COCHER || signes <= SIGNES_A_ENTOURER;
}

/** Une valeur devient un nom PDF, de 127 octets au plus en PDF/A (ISO 19005-2, 6.1.13) : il reste la place de deux rangs. */
const VALEUR_MAX = 120;

/** Des réponses aux valeurs toutes différentes ; deux qui s’écrivent pareil, à la casse près, prennent leur rang. */
function reponsesDe(options: readonly string[] = []): Reponse[] {
  const seen = new Set<string>();
  return options.map((libelle, rang) => {
    const slug = enIdentifiant(libelle).slice(0, VALEUR_MAX);
    let valeur = slug === '' ? `-${rang + 1}` : slug;
    while (seen.has(valeur)) valeur += `-${rang + 1}`;
    seen.add(valeur);
    return { valeur, libelle };
  });
}
