import type { Socle } from '../load/socle.ts';
import type { NomDeFigure } from '../model/figure.ts';
import type { Noeud } from '../model/noeud.ts';
import { texteBrut } from '../model/parcours.ts';
import { type Cibles, indexer } from './cibles.ts';
import type { Figure } from './figures/figure.ts';
import { figuresDe } from './figures/toutes.ts';
import { type ChampResolu, saisiesDuChamp } from './saisies.ts';

/** De quoi résoudre les renvois d’un texte : cibles, termes et numéros des sources. */
export interface Index {
  cibles: Cibles;
  /** Définition de chaque terme du glossaire, en texte simple. */
  termes: ReadonlyMap<string, string>;
  /** Numéro de chaque source : son rang dans content/socle.yaml, le même dans tous les kits. */
  sources: ReadonlyMap<string, number>;
  /** Dessins et tableaux calculés à partir du socle. */
  figures: Readonly<Partial<Record<NomDeFigure, Figure>>>;
}

/** Prépare l’index d’un socle. */
export function indexDe(socle: Socle): Index {
  return {
    cibles: indexer(socle),
    termes: new Map(socle.glossaire.map(({ donnees, corps }) => [donnees.id, texteBrut(corps)])),
    sources: new Map(socle.identite.donnees.sources.map(({ id }, rang) => [id, rang + 1])),
    figures: figuresDe(socle),
  };
}

/**
 * Résout les renvois d’un texte : un Lien reçoit le titre et l’ancre de sa cible, un Terme sa définition, une Source son numéro, un
 * Champ son nom complet (« F05.hypotheses »), ses colonnes, ses lignes imposées et ses places où répondre, une Figure son dessin et son équivalent en texte.
 * `porteur` : l’identifiant de la fiche, s’il y en a une.
 */
export function resoudre(noeuds: readonly Noeud[], index: Index, porteur = ''): Noeud[] {
  return noeuds.map((noeud) => {
    const children = noeud.children && resoudre(noeud.children, index, porteur);
    if (noeud.type !== 'composant') return children ? { ...noeud, children } : noeud;
    return composant({ ...noeud, children: children ?? [] }, index, porteur);
  });
}

function composant(noeud: Noeud, index: Index, porteur: string): Noeud {
  const props = noeud.props ?? {};
  switch (noeud.nom) {
    case 'Lien': {
      const cible = index.cibles.get(String(props['vers']));
      const written = noeud.children?.length
        ? noeud.children
        : [{ type: 'text' as const, value: cible?.titre ?? '' }];
      return { ...noeud, props: { ...props, ...cible }, children: written };
    }
    case 'Terme':
      return { ...noeud, props: { ...props, definition: index.termes.get(String(props['id'])) ?? '' } };
    case 'Source':
      return { ...noeud, props: { ...props, numero: index.sources.get(String(props['id'])) ?? 0 } };
    case 'Champ':
      return champ(noeud, porteur);
    case 'Figure':
      return figure(noeud, index);
    default:
      return noeud;
  }
}

function figure(noeud: Noeud, index: Index): Noeud {
  const found = index.figures[noeud.props?.['de'] as NomDeFigure];
  return found ? noeudDeFigure(noeud.props?.['de'] as NomDeFigure, found, index) : noeud;
}

/** Le nœud d’une figure calculée, renvois résolus. */
export function noeudDeFigure(de: NomDeFigure, { dessin, equivalent }: Figure, index: Index): Noeud {
  const props = dessin === undefined ? { de } : { de, dessin };
  return { type: 'composant', nom: 'Figure', props, children: resoudre(equivalent, index) };
}

function champ({ children = [], ...noeud }: Noeud, fiche: string): Noeud {
  const named = (nom: string) =>
    children.filter((child) => child.nom === nom).map((child) => child.props ?? {});
  const rangs =
    noeud.props?.['type'] === 'tableau' ? { colonnes: named('Colonne'), lignesImposees: named('Ligne') } : {};
  const props = { ...noeud.props, nom: `${fiche}.${noeud.props?.['id']}`, ...rangs };
  return { ...noeud, props: { ...props, saisies: saisiesDuChamp(props as unknown as ChampResolu, fiche) } };
}
