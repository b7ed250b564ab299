import { type Diagnostic, signaler } from '../diagnostics/diagnostic.ts';
import { plusProche } from '../diagnostics/proche.ts';
import type { Entree } from '../load/entree.ts';
import { RESSOURCES_LOCALES, sectionsDe } from '../load/sequences.ts';
import type { Socle } from '../load/socle.ts';
import { composantsNommes } from '../model/parcours.ts';

/** Tout ce qu’un renvoi peut citer. */
export interface Cibles {
  liens: string[];
  termes: string[];
  sources: string[];
}

/** Rassemble les identifiants du socle qu’un texte peut citer. */
export function ciblesDe(socle: Socle): Cibles {
  const ids = (entrees: readonly Entree<{ id: string }>[]): string[] => entrees.map((e) => e.donnees.id);
  const { modules, acquis, attentes, fiches, annexes, pages, transfert, experiences } = socle;
  return {
    liens: [modules, acquis, attentes, fiches, annexes, pages, transfert, experiences].flatMap(ids).concat(
      modules.flatMap(sectionsDe).map(({ id }) => id),
      RESSOURCES_LOCALES.id,
    ),
    termes: ids(socle.glossaire),
    sources: socle.identite.donnees.sources.map((s) => s.id),
  };
}

/** R14, R15, L11 : sources, termes et liens d’un fichier mènent à quelque chose. */
export function renvois(entree: Entree<{ sources: string[] }>, cibles: Cibles): Diagnostic[] {
  const cites = (nom: string, attribut: string) =>
    composantsNommes(entree.corps, nom).flatMap((noeud) => {
      const value = noeud.props?.[attribut];
      return typeof value === 'string' ? [{ value, lieu: entree.lieuDe(noeud) }] : [];
    });
  const sources = [
    ...entree.donnees.sources.map((value, index) => ({ value, lieu: entree.lieu(['sources', index]) })),
    ...cites('Source', 'id'),
  ];
  return [
    ...sources
      .filter(({ value }) => !cibles.sources.includes(value))
      .map(({ value, lieu }) =>
        signaler('R14', lieu, { source: value, proche: plusProche(value, cibles.sources) }),
      ),
    ...cites('Terme', 'id')
      .filter(({ value }) => !cibles.termes.includes(value))
      .map(({ value, lieu }) =>
        signaler('R15', lieu, { terme: value, proche: plusProche(value, cibles.termes) }),
      ),
    ...[...cites('Lien', 'vers'), ...cites('Champ', 'acquis')]
      .filter(({ value }) => !cibles.liens.includes(value))
      .map(({ value, lieu }) =>
        signaler('L11', lieu, { vers: value, proche: plusProche(value, cibles.liens) }),
      ),
  ];
}
