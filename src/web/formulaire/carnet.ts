import type { Reponses } from '../../model/saisie.ts';
import { cleDe, cleDeCote, ecrireReponses, lireReponses } from './memoire.ts';
import { changer, estVide, type Valeur } from './reponses.ts';

/** Où un navigateur garde des textes. Il peut refuser : mémoire pleine, ou fermée par un réglage. */
export interface Memoire {
  /** Le texte gardé ; null s’il n’y en a pas, undefined si la mémoire est refusée. */
  lire: (cle: string) => string | null | undefined;
  /** Faux si rien n’a été écrit. */
  ecrire: (cle: string, texte: string) => boolean;
  effacer: (cle: string) => void;
}

/** Ce qu’un effacement a ôté, pour l’annuler. */
export interface Effacees {
  reponses: Reponses;
  deCote: string | null;
}

/** Les réponses à une fiche, gardées dans un navigateur. */
export interface Carnet {
  cle: string;
  /** Les réponses connues : gardées, ou données ici et refusées par la mémoire. */
  reponses: () => Reponses;
  /** Relit ce qui est gardé : un autre onglet a pu l’écrire. Faux si une partie ne s’en comprend pas. */
  relire: () => boolean;
  /** Note des réponses données ici. Faux si le navigateur refuse de les garder : elles restent connues. */
  noter: (changements: ReadonlyMap<string, Valeur>) => boolean;
  /** Efface tout ce que le navigateur garde de cette fiche ; undefined s’il refuse. */
  effacer: () => Effacees | undefined;
  /** Annule un effacement ; une réponse donnée depuis l’emporte. Faux si le navigateur refuse de garder. */
  retablir: (effacees: Effacees) => boolean;
}

/**
 * Ouvre le carnet d’une fiche. Avant d’écrire, il relit : seules les réponses données dans cette page changent, celles d’un autre onglet
 * restent, même si cette page était endormie quand il les a écrites.
 */
export function ouvrirCarnet(fiche: string, memoire: Memoire): Carnet {
  const [cle, deCote] = [cleDe(fiche), cleDeCote(fiche)];
  /** Données ici, pas encore gardées. */
  const enAttente = new Map<string, Valeur>();
  let reponses: Reponses = {};

  function relire(): boolean {
    const texte = memoire.lire(cle);
    const lecture = texte === undefined ? { reponses, entiere: true } : lireReponses(texte);
    reponses = changer(lecture.reponses, enAttente);
    return lecture.entiere;
  }

  function noter(changements: ReadonlyMap<string, Valeur>): boolean {
    for (const [nom, valeur] of changements) enAttente.set(nom, valeur);
    const avant = memoire.lire(cle);
    if (!relire() && !mettreDeCote(avant ?? '')) return false;
    if (estVide(reponses)) memoire.effacer(cle);
    else if (!memoire.ecrire(cle, ecrireReponses(reponses))) return false;
    enAttente.clear();
    return true;
  }

  /** Un enregistrement illisible n’est jamais remplacé sans copie. */
  function mettreDeCote(texte: string): boolean {
    const deja = memoire.lire(deCote);
    return memoire.ecrire(deCote, deja ? `${deja}\n${texte}` : texte);
  }

  return {
    cle,
    reponses: () => reponses,
    relire,
    noter,
    effacer: () => {
      relire();
      const effacees = { reponses, deCote: memoire.lire(deCote) ?? null };
      memoire.effacer(cle);
      memoire.effacer(deCote);
      if (memoire.lire(cle) || memoire.lire(deCote)) return undefined;
      enAttente.clear();
      reponses = {};
      return effacees;
    },
    retablir: (effacees) => {
      if (effacees.deCote) memoire.ecrire(deCote, effacees.deCote);
      relire();
      return noter(new Map(Object.entries(changer(effacees.reponses, new Map(Object.entries(reponses))))));
    },
  };
}
