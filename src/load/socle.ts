import type { z } from 'zod';
import { type Diagnostic, signaler } from '../diagnostics/diagnostic.ts';
import { type ExperienceDonnees, experienceDonnees } from '../model/experience.ts';
import { type FicheDonnees, ficheDonnees } from '../model/fiche.ts';
import { type ModuleDonnees, moduleDonnees } from '../model/module.ts';
import {
  type AcquisDonnees,
  type AnnexeDonnees,
  type AttenteDonnees,
  acquisDonnees,
  annexeDonnees,
  attenteDonnees,
  type PageDeTransfertDonnees,
  type PageDonnees,
  pageDeTransfertDonnees,
  pageDonnees,
  type TermeDonnees,
  termeDonnees,
} from '../model/reperes.ts';
import { type SocleDonnees, socleDonnees } from '../model/socle.ts';
import { type TransfertDonnees, transfertDonnees } from '../model/transfert.ts';
import type { Entree, Fichier, Lecture } from './entree.ts';
import { lireDonnees, lireFichier } from './fichier.ts';

/** Le socle lu : tous ses fichiers, validés un par un. Les règles entre fichiers sont dans src/check. */
export interface Socle {
  identite: Entree<SocleDonnees>;
  conditions: Entree<TransfertDonnees>;
  modules: Entree<ModuleDonnees>[];
  acquis: Entree<AcquisDonnees>[];
  attentes: Entree<AttenteDonnees>[];
  fiches: Entree<FicheDonnees>[];
  annexes: Entree<AnnexeDonnees>[];
  /** Le programme, puis les pages de pédagogie dans l’ordre. */
  pages: Entree<PageDonnees>[];
  /** Les pages du transfert, dans l’ordre : pour qui accueille, hors des kits. */
  transfert: Entree<PageDeTransfertDonnees>[];
  /** Ce que d’autres programmes ont fait. */
  experiences: Entree<ExperienceDonnees>[];
  glossaire: Entree<TermeDonnees>[];
}

/** Un texte du socle, quel que soit son dossier. */
type Texte = Entree<{ id: string; sources: string[] }>;

/** Tous les textes du socle. */
export function textesDe(socle: Socle): Texte[] {
  return [...textesDesKits(socle), ...socle.transfert, ...socle.experiences];
}

/** Les textes que chaque kit reprend. */
export function textesDesKits(socle: Socle): Texte[] {
  const { modules, acquis, attentes, fiches, annexes, pages, glossaire } = socle;
  return [...modules, ...acquis, ...attentes, ...fiches, ...annexes, ...pages, ...glossaire];
}

/** Dossiers du socle et schéma de leurs fichiers. */
export const DOSSIERS = {
  modules: moduleDonnees,
  acquis: acquisDonnees,
  attentes: attenteDonnees,
  fiches: ficheDonnees,
  annexes: annexeDonnees,
  pages: pageDonnees,
  transfert: pageDeTransfertDonnees,
  experiences: experienceDonnees,
  glossaire: termeDonnees,
} as const;
export type Dossier = keyof typeof DOSSIERS;

const IDENTITE = 'content/socle.yaml';
const CONDITIONS = 'content/transfert.yaml';

/** Lit tous les fichiers du socle. Sans ses deux fichiers de données, il n’y a pas de socle : seulement des diagnostics. */
export function lireSocle(fichiers: readonly Fichier[]): Lecture<Socle> {
  const diagnostics: Diagnostic[] = [];
  const byFolder = new Map<Dossier, Fichier[]>();
  for (const fichier of fichiers) {
    const dossier = dossierDe(fichier.chemin);
    if (dossier) byFolder.set(dossier, [...(byFolder.get(dossier) ?? []), fichier]);
    else if (fichier.chemin !== IDENTITE && fichier.chemin !== CONDITIONS) {
      diagnostics.push(
        signaler(
          'L12',
          { fichier: fichier.chemin },
          { detail: `Le fichier ${fichier.chemin} n’est à sa place dans aucun dossier du socle.` },
        ),
      );
    }
  }

  const lire = <S extends z.ZodType<{ id: string }>>(dossier: Dossier, schema: S): Entree<z.output<S>>[] =>
    (byFolder.get(dossier) ?? []).flatMap((fichier) => {
      const lecture = lireFichier(fichier, schema);
      diagnostics.push(...lecture.diagnostics);
      const entree = lecture.valeur;
      if (!entree) return [];
      const attendu = `${entree.donnees.id.toLowerCase()}.mdx`;
      if (!fichier.chemin.endsWith(`/${attendu}`)) {
        diagnostics.push(signaler('L08', entree.lieu(['id']), { id: entree.donnees.id, attendu }));
      }
      return [entree];
    });

  const lireUnique = <S extends z.ZodType>(chemin: string, schema: S): Entree<z.output<S>> | undefined => {
    const fichier = fichiers.find((un) => un.chemin === chemin);
    if (!fichier) {
      diagnostics.push(signaler('L12', { fichier: chemin }, { detail: `Le fichier ${chemin} manque.` }));
      return undefined;
    }
    const lecture = lireDonnees(fichier, schema);
    diagnostics.push(...lecture.diagnostics);
    return lecture.valeur;
  };
  const identite = lireUnique(IDENTITE, socleDonnees);
  const conditions = lireUnique(CONDITIONS, transfertDonnees);

  const contenus = {
    modules: byId(lire('modules', moduleDonnees)),
    acquis: byId(lire('acquis', acquisDonnees)),
    attentes: byId(lire('attentes', attenteDonnees)),
    fiches: byId(lire('fiches', ficheDonnees)),
    annexes: byId(lire('annexes', annexeDonnees)),
    pages: lire('pages', pageDonnees).sort((a, b) => rang(a) - rang(b)),
    transfert: lire('transfert', pageDeTransfertDonnees).sort(byOrder),
    experiences: lire('experiences', experienceDonnees).sort(byOrder),
    glossaire: lire('glossaire', termeDonnees).sort((a, b) => (clefDeTri(a) < clefDeTri(b) ? -1 : 1)),
  };
  return { valeur: identite && conditions && { identite, conditions, ...contenus }, diagnostics };
}

function dossierDe(chemin: string): Dossier | undefined {
  if (chemin === 'content/programme.mdx' || /^content\/pedagogie\/[^/]+\.mdx$/.test(chemin)) return 'pages';
  const folder = /^content\/([a-z]+)\/[^/]+\.mdx$/.exec(chemin)?.[1];
  return folder && folder !== 'pages' && Object.hasOwn(DOSSIERS, folder) ? (folder as Dossier) : undefined;
}

function byId<D extends { id: string }>(entrees: Entree<D>[]): Entree<D>[] {
  return entrees.sort((a, b) => (a.donnees.id < b.donnees.id ? -1 : 1));
}

const byOrder = (a: Entree<{ ordre: number }>, b: Entree<{ ordre: number }>): number =>
  a.donnees.ordre - b.donnees.ordre;

const rang = (page: Entree<PageDonnees>): number =>
  page.donnees.id === 'programme' ? 0 : page.donnees.ordre;

/** Ordre alphabétique français, sans dépendre de la langue de la machine. */
function clefDeTri(terme: Entree<TermeDonnees>): string {
  return terme.donnees.terme.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
