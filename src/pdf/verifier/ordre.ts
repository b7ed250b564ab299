import { type Element, type Feuille, premierePage } from './arbre.ts';
import { type Constat, manques } from './constat.ts';
import type { Lecture } from './lecture.ts';

/**
 * Ce qui se lit est ce qui se voit, dans le même ordre. Chaque contenu balisé d’une page est dans l’arbre une fois et une seule, et l’arbre
 * ne cite rien qui ne soit peint (ISO 32000-1, 14.7.4 ; Matterhorn 01-005). L’arbre suit les pages et, dans une page, l’ordre où le texte
 * est peint (ISO 14289-1, 7.2 ; 09-001) : Typst peint dans l’ordre de lecture. Qu’il ait raison de le faire reste à juger à l’œil.
 */
export function ordre({ arbre, releves }: Lecture): Constat[] {
  const cites = Map.groupBy(
    arbre.feuilles.filter(({ mcid }) => mcid !== undefined),
    ({ page }) => page,
  );
  return [
    ...manques([[!cites.has(0), 'L’arbre cite des contenus sans dire sur quelle page ils sont (Pg).']]),
    ...releves
      .filter(({ lieu }) => lieu === 'page')
      .flatMap(({ page, mcids }) => comparer(page, cites.get(page) ?? [], mcids)),
    ...arbre.elements.flatMap(reculs),
  ];
}

function comparer(page: number, feuilles: readonly Feuille[], peints: readonly number[]): Constat[] {
  const cites = feuilles.map(({ mcid = 0 }) => mcid);
  const [danslArbre, surLaPage] = [new Set(cites), new Set(peints)];
  const conditions = [
    [
      peints.filter((mcid) => !danslArbre.has(mcid)).length,
      'Contenus balisés absents de l’arbre, que l’on ne lirait pas',
    ],
    [cites.filter((mcid) => !surLaPage.has(mcid)).length, 'Contenus de l’arbre absents de la page'],
    [cites.length - danslArbre.size, 'Contenus qui sont deux fois dans l’arbre'],
    [peints.length - surLaPage.size, 'Contenus qui portent un numéro (MCID) déjà pris sur la page'],
    [inversions(feuilles, peints), 'Textes lus après ce qui les suit sur la page'],
  ] as const;
  return manques(
    conditions.map(([compte, quoi]) => [compte === 0, `${quoi} : ${compte}.`]),
    page,
  );
}

/** Combien de textes l’arbre place après un texte peint plus tard. Une image peut être peinte après coup : elle ne compte pas. */
function inversions(feuilles: readonly Feuille[], peints: readonly number[]): number {
  const rangs = new Map(peints.map((mcid, rang) => [mcid, rang]));
  const lus = feuilles
    .filter(({ element }) => !dansUneImage(element))
    .map(({ mcid = 0 }) => rangs.get(mcid) ?? 0);
  return lus.filter((rang, place) => rang < (lus[place - 1] ?? 0)).length;
}

function dansUneImage(element: Element | undefined): boolean {
  return element !== undefined && (element.role === 'Figure' || dansUneImage(element.parent));
}

/**
 * Les enfants d’un élément qui commencent sur une page d’avant celle où l’enfant précédent commence. Deux cases voisines qui passent la page
 * ensemble commencent sur la même : elles ne reculent pas.
 */
function reculs({ enfants, role }: Element): Constat[] {
  const pages = enfants.map((enfant) => premierePage(enfant) ?? 0).filter((page) => page > 0);
  return pages.flatMap((page, rang) => {
    const avant = pages[rang - 1] ?? 0;
    return page < avant
      ? [{ page, message: `Dans un élément ${role}, l’arbre revient à cette page après la page ${avant}.` }]
      : [];
  });
}
