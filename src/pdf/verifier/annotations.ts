import type { PDFDict } from 'pdf-lib';
import type { Arbre, Feuille } from './arbre.ts';
import { type Constat, manques } from './constat.ts';
import type { Annotation, Lecture } from './lecture.ts';
import { nom, nombre, texte, valeur } from './objets.ts';

/** Le type d’élément qui contient chaque sorte d’annotation ; Annot pour les autres. */
const BALISES: ReadonlyMap<string, string> = new Map([
  ['Link', 'Link'],
  ['Widget', 'Form'],
]);

/**
 * Chaque annotation est dans l’arbre, sous le bon élément : un lien sous Link, une place à remplir sous Form, le reste sous Annot (ISO
 * 14289-1, 7.18.1, 7.18.4, 7.18.5 ; Matterhorn 28-002, 28-010, 28-011), et le ParentTree la ramène à cet élément. Un lien dit où il mène
 * (28-004, 28-012). La touche Tab suit l’arbre (7.18.3 ; 28-008, 28-009).
 */
export function annotations(lecture: Lecture): Constat[] {
  const feuilles = new Map(lecture.arbre.feuilles.map((feuille) => [feuille.objet, feuille]));
  return [
    ...pagesSansOrdre(lecture),
    ...lecture.annotations.flatMap((annotation) =>
      defautsDe(annotation, annotation.ref && feuilles.get(annotation.ref), lecture.arbre),
    ),
    ...citeesPourRien(lecture),
  ];
}

function pagesSansOrdre({ annotations, document }: Lecture): Constat[] {
  return [...new Set(annotations.map(({ page }) => page))]
    .filter((page) => nom(valeur(document.getPage(page - 1).node, 'Tabs')) !== 'S')
    .map((page) => ({ page, message: 'La touche Tab ne suit pas l’ordre de lecture : Tabs doit valoir S.' }));
}

function defautsDe({ dict, sorte, page }: Annotation, feuille: Feuille | undefined, arbre: Arbre): Constat[] {
  const qui = `L’annotation ${sorte} « ${nomDe(dict)} »`;
  if (!feuille)
    return [{ page, message: `${qui} n’est pas dans l’arbre : on ne la trouverait pas en lisant.` }];
  const balise = BALISES.get(sorte) ?? 'Annot';
  const { element } = feuille;
  return manques(
    [
      [element.role === balise, `${qui} est dans un élément ${element.role} au lieu de ${balise}.`],
      [
        element.ref !== undefined &&
          arbre.parents.get(nombre(valeur(dict, 'StructParent')) ?? -1) === element.ref,
        `${qui} ne retrouve pas son élément : son StructParent et le ParentTree ne s’accordent pas.`,
      ],
      [feuille.page === page, `${qui} est dite page ${feuille.page} par l’arbre, et elle n’y est pas.`],
      [
        sorte === 'Widget' || texte(valeur(dict, 'Contents')).trim() !== '',
        `${qui} ne dit pas où elle mène (Contents).`,
      ],
    ],
    page,
  );
}

function nomDe(dict: PDFDict): string {
  const noms = [
    valeur(dict, 'T'),
    valeur(dict, 'Parent', 'T'),
    valeur(dict, 'A', 'URI'),
    valeur(dict, 'Contents'),
  ];
  return noms.map(texte).find((lu) => lu !== '') ?? '';
}

function citeesPourRien({ arbre, annotations }: Lecture): Constat[] {
  const surUnePage = new Set(annotations.map(({ ref }) => ref));
  return arbre.feuilles
    .filter(({ objet }) => objet !== undefined && !surUnePage.has(objet))
    .map(({ page }) => ({ page, message: 'L’arbre cite une annotation qui n’est sur aucune page.' }));
}
