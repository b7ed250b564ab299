import { premierePage } from './arbre.ts';
import { type Constat, manques } from './constat.ts';
import type { Lecture } from './lecture.ts';
import { texte, valeur } from './objets.ts';

/** Un code de langue : « fr », « fr-FR » (RFC 5646, en bref). */
const CODE = /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i;

/** La langue du document et celle de chaque passage sont dites (ISO 14289-1, 7.2 ; Matterhorn 11-001 à 11-006). */
export function langue({ catalogue, arbre }: Lecture): Constat[] {
  const codes = [
    { page: undefined, lang: texte(valeur(catalogue, 'Lang')) },
    ...arbre.elements
      .filter(({ dict }) => valeur(dict, 'Lang') !== undefined)
      .map((element) => ({ page: premierePage(element), lang: texte(valeur(element.dict, 'Lang')) })),
  ];
  return codes.flatMap(({ page, lang }) =>
    manques(
      [[CODE.test(lang), `La langue est « ${lang} » ; un code comme « fr-FR » est attendu (Lang).`]],
      page,
    ),
  );
}
