import { VFileMessage } from 'vfile-message';
import type { z } from 'zod';
import { type Diagnostic, type Lieu, type Place, signaler } from '../diagnostics/diagnostic.ts';
import { EMBOITEMENT_MAX, FICHIER_MAX } from '../model/limites.ts';
import type { Noeud } from '../model/noeud.ts';
import { ligneTropEmboitee } from './emboitement.ts';
import { type EnTete, lireEnTete, lireYaml } from './en-tete.ts';
import type { Entree, Fichier, Lecture } from './entree.ts';
import { erreurMdx } from './francais.ts';
import { normaliser } from './normaliser.ts';
import { lireTexte } from './texte.ts';
import { valider } from './valider.ts';

/** Lit un fichier MDX : en-tête validé par le schéma, corps normalisé, tous les diagnostics d’un coup. */
export function lireFichier<S extends z.ZodType>(fichier: Fichier, schema: S): Lecture<Entree<z.output<S>>> {
  const enTete = lireEnTete(fichier);
  const { valeur, diagnostics } = validerEnTete(enTete, schema);
  const corps = lireCorps(fichier, enTete.corps);
  const tous = [...enTete.diagnostics, ...diagnostics, ...corps.diagnostics];
  if (valeur === undefined) return { diagnostics: tous };
  const entree: Entree<z.output<S>> = {
    fichier: fichier.chemin,
    donnees: valeur,
    corps: corps.noeuds,
    lieu: enTete.lieu,
    lieuDe: corps.lieuDe,
  };
  return { valeur: entree, diagnostics: tous };
}

/** Lit un fichier YAML seul, comme content/socle.yaml. */
export function lireDonnees<S extends z.ZodType>(fichier: Fichier, schema: S): Lecture<Entree<z.output<S>>> {
  const enTete = lireYaml(fichier);
  const { valeur, diagnostics } = validerEnTete(enTete, schema);
  const tous = [...enTete.diagnostics, ...diagnostics];
  if (valeur === undefined) return { diagnostics: tous };
  const { lieu } = enTete;
  return {
    valeur: { fichier: fichier.chemin, donnees: valeur, corps: [], lieu, lieuDe: () => lieu([]) },
    diagnostics: tous,
  };
}

function validerEnTete<S extends z.ZodType>(enTete: Omit<EnTete, 'corps'>, schema: S): Lecture<z.output<S>> {
  if (enTete.diagnostics.length > 0) return { diagnostics: [] };
  const { valeur, defauts } = valider(schema, enTete.brut ?? {});
  const diagnostics = defauts.map(({ chemin, trouve, attendu }) =>
    signaler('L03', enTete.lieu(chemin), { chemin: chemin.join('.'), trouve, attendu }),
  );
  return { valeur, diagnostics };
}

interface CorpsLu {
  noeuds: Noeud[];
  diagnostics: Diagnostic[];
  lieuDe: (noeud: Noeud) => Lieu;
}

function lireCorps({ chemin: fichier, texte: entier }: Fichier, texte: string): CorpsLu {
  const refuser = (line: number, quoi: string, max: string): CorpsLu => {
    const lieu: Lieu = { fichier, place: placeOf({ line, column: 1 }) };
    return { noeuds: [], diagnostics: [signaler('L15', lieu, { quoi, max })], lieuDe: () => lieu };
  };
  const deep = ligneTropEmboitee(texte);
  if (deep !== undefined) return refuser(deep, 'Un texte trop emboîté', `${EMBOITEMENT_MAX} niveaux`);
  if (entier.length > FICHIER_MAX) {
    return refuser(1, `Un fichier de ${entier.length} signes`, `${FICHIER_MAX} signes`);
  }
  try {
    const { noeuds, places, diagnostics } = normaliser(lireTexte(texte), fichier);
    return { noeuds, diagnostics, lieuDe: (noeud) => ({ fichier, place: places.get(noeud) }) };
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    const lieu: Lieu = { fichier, place: placeOf(error) };
    return {
      noeuds: [],
      diagnostics: [signaler('L02', lieu, { detail: erreurMdx(error) })],
      lieuDe: () => lieu,
    };
  }
}

function placeOf({ line, column }: Pick<VFileMessage, 'line' | 'column'>): Place | undefined {
  if (!line) return undefined;
  const point = { line, column: column ?? 1 };
  return { start: point, end: point };
}
