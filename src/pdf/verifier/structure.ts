import { PDFArray, type PDFObject } from 'pdf-lib';
import type { Arbre, Feuille } from './arbre.ts';
import { type Constat, manques } from './constat.ts';
import type { Lecture } from './lecture.ts';
import { brut, nombre, valeur } from './objets.ts';
import { estStandard } from './roles.ts';

/**
 * L’arbre de structure est un arbre, et on s’y retrouve dans les deux sens : chaque élément connaît son parent, et chaque contenu son
 * élément, par le ParentTree (ISO 32000-1, 14.7.2 et 14.7.4.4 ; ISO 14289-1, 7.1). Chaque type mène à un type standard (Matterhorn 02-001
 * et 02-003).
 */
export function structure(lecture: Lecture): Constat[] {
  const { arbre, catalogue } = lecture;
  if (!arbre.racine) return [{ message: 'Le document n’a pas d’arbre de structure : rien n’y est balisé.' }];
  const racine = brut(catalogue, 'StructTreeRoot');
  const orphelins = arbre.elements.filter(
    ({ dict, parent }) => brut(dict, 'P') !== (parent ? parent.ref : racine),
  );
  const inconnus = new Set(arbre.elements.map(({ role }) => role).filter((role) => !estStandard(role)));
  const suivante = nombre(valeur(arbre.racine, 'ParentTreeNextKey')) ?? Infinity;
  return [
    ...manques([
      [arbre.elements.length > 0, 'L’arbre de structure est vide : rien n’est balisé.'],
      [arbre.repetes === 0, `Éléments de structure auxquels on arrive par deux chemins : ${arbre.repetes}.`],
      [
        orphelins.length === 0,
        `Éléments de structure qui ne connaissent pas leur parent (P) : ${orphelins.length}.`,
      ],
      [
        [...arbre.parents.keys()].every((cle) => cle < suivante),
        'ParentTreeNextKey doit dépasser toutes les clés du ParentTree.',
      ],
    ]),
    ...[...inconnus].map((role) => ({
      message: `Le type de structure « ${role} » n’est pas standard, et la table des rôles ne le ramène à aucun qui le soit.`,
    })),
    ...pagesSansRetour(lecture),
  ];
}

/** Les pages dont des contenus ne retrouvent pas leur élément. */
function pagesSansRetour({ arbre, document }: Lecture): Constat[] {
  const cles = document.getPages().map(({ node }) => nombre(valeur(node, 'StructParents')));
  const perdus = arbre.feuilles.filter(
    (feuille) => feuille.mcid !== undefined && retour(arbre, cles, feuille) !== feuille.element.ref,
  );
  return [...Map.groupBy(perdus, ({ page }) => page)].map(([page, { length }]) => ({
    page,
    message: `Contenus qui ne retrouvent pas leur élément dans le ParentTree : ${length}.`,
  }));
}

/** L’élément auquel le ParentTree ramène un contenu. */
function retour(
  { parents }: Arbre,
  cles: readonly (number | undefined)[],
  { page, mcid = 0, element }: Feuille,
): PDFObject | undefined {
  const entree = parents.get(cles[page - 1] ?? -1);
  const elements = entree && element.dict.context.lookup(entree);
  return elements instanceof PDFArray && mcid < elements.size() ? elements.get(mcid) : undefined;
}
