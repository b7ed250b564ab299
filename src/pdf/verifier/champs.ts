import { type PDFDict, PDFStream } from 'pdf-lib';
import { type Constat, manques } from './constat.ts';
import type { Champ } from './formulaire.ts';
import type { Annotation, Lecture } from './lecture.ts';
import { dictionnaire, heritee, nom, nombre, texte, valeur, vrai } from './objets.ts';

/** Bits de l’entrée F d’une annotation (ISO 32000-1, tableau 165). */
const IMPRIMEE = 1 << 2;
const CACHEE = (1 << 0) | (1 << 1) | (1 << 5) | (1 << 8);

/**
 * Chaque champ a un nom à lui ; chacune de ses places se voit, s’imprime et a son dessin, dans un élément Form qui ne contient qu’elle
 * (ISO 32000-1, tableau 340 et 12.7 ; ISO 14289-1, 7.18.4 ; ISO 19005-2, 6.3.2, 6.3.3 et 6.4.1). Le formulaire ne compte pas sur le lecteur pour
 * dessiner ni pour trouver une police (6.4.1), et n’est pas en XFA (6.4.2 ; Matterhorn 25-001).
 */
export function champs({ annotations, arbre, formulaire }: Lecture): Constat[] {
  const champDe = new Map(
    formulaire.champs.flatMap((champ) => champ.widgets.map((dict) => [dict, champ] as const)),
  );
  const voisins = new Map(arbre.feuilles.map(({ objet, element }) => [objet, element.enfants.length]));
  return [
    ...defautsDuFormulaire(formulaire.dict),
    ...noms(formulaire.champs),
    ...annotations
      .filter(({ sorte }) => sorte === 'Widget')
      .flatMap((place) => {
        const champ = champDe.get(place.dict);
        if (champ) return defautsDe(place, champ, formulaire.dict, voisins.get(place.ref) ?? 1);
        return [
          { page: place.page, message: 'Une place à remplir n’appartient à aucun champ du formulaire.' },
        ];
      }),
  ];
}

function defautsDuFormulaire(formulaire: PDFDict | undefined): Constat[] {
  return manques([
    [
      valeur(formulaire, 'XFA') === undefined,
      'Le formulaire a une partie XFA, que peu de lecteurs savent montrer.',
    ],
    [
      !vrai(valeur(formulaire, 'NeedAppearances')),
      'Le formulaire demande au lecteur de redessiner ses champs (NeedAppearances).',
    ],
  ]);
}

function noms(champs: readonly Champ[]): Constat[] {
  return [...Map.groupBy(champs, ({ nom }) => nom)].flatMap(([nom, { length }]) =>
    manques([
      [nom !== '', 'Un champ n’a pas de nom.'],
      [length === 1, `${length} champs s’appellent « ${nom} » : chacun doit avoir un nom à lui.`],
    ]),
  );
}

/** `enfants` : ce que contient l’élément Form de cette place. */
function defautsDe(
  { dict, page }: Annotation,
  champ: Champ,
  formulaire: PDFDict | undefined,
  enfants: number,
): Constat[] {
  const qui = `Le champ « ${champ.nom} »`;
  const drapeaux = nombre(valeur(dict, 'F')) ?? 0;
  const police = policeDeSaisie(dict, formulaire);
  return manques(
    [
      [enfants === 1, `${qui} partage son élément Form : il doit y être seul.`],
      [aUnDessin(dict), `${qui} n’a pas de dessin (AP, N) : il ne se verrait pas partout.`],
      [(drapeaux & CACHEE) === 0, `${qui} est caché : F vaut ${drapeaux}, 4 est attendu.`],
      [(drapeaux & IMPRIMEE) !== 0, `${qui} ne s’imprimerait pas : F vaut ${drapeaux}, 4 est attendu.`],
      [valeur(dict, 'A') === undefined, `${qui} déclenche une action (A) : PDF/A n’en veut pas.`],
      [
        police === undefined || dictionnaire(valeur(formulaire, 'DR', 'Font', police)) !== undefined,
        `${qui} s’écrit avec la police « ${police} », absente des ressources du formulaire (DR).`,
      ],
    ],
    page,
  );
}

/** Un bouton a un dessin par état, dont celui de son état présent (AS) ; un autre champ n’en a qu’un. */
function aUnDessin(dict: PDFDict): boolean {
  const dessin = valeur(dict, 'AP', 'N');
  return estUnBouton(dict)
    ? valeur(dessin, nom(valeur(dict, 'AS'))) instanceof PDFStream
    : dessin instanceof PDFStream;
}

function estUnBouton(dict: PDFDict): boolean {
  return nom(heritee(dict, 'FT')) === 'Btn';
}

/** Le nom de la police avec laquelle on écrit dans un champ ; `undefined` pour un bouton (ISO 32000-1, 12.7.3.3). */
function policeDeSaisie(dict: PDFDict, formulaire: PDFDict | undefined): string | undefined {
  if (estUnBouton(dict)) return undefined;
  const aspect = texte(heritee(dict, 'DA') ?? valeur(formulaire, 'DA'));
  return /\/(\S+)\s+[-.\d]+\s+Tf/.exec(aspect)?.[1] ?? '';
}
