import { type Diagnostic, type Lieu, signaler } from '../diagnostics/diagnostic.ts';
import type { Entree } from '../load/entree.ts';
import {
  EMBOITEMENT_MAX,
  MOT_MAX,
  motTropLong,
  pointDeCode,
  signesAbsents,
  TEXTE_MAX,
} from '../model/limites.ts';
import type { Noeud } from '../model/noeud.ts';
import { textesDesDonnees } from './textes.ts';

/** L14, L15 : les textes d’un fichier, en-tête et corps, tiennent dans une page et dans la police du PDF. */
export function lisibilite(entree: Entree<unknown>, police: ReadonlySet<number>): Diagnostic[] {
  const written = [
    ...textesDesDonnees(entree.donnees)
      .filter(({ texte }) => !ADRESSE.test(texte))
      .map(({ texte, chemin }) => ({ texte, lieu: entree.lieu(chemin) })),
    ...textesDuCorps(entree.corps).map(({ texte, noeud }) => ({ texte, lieu: entree.lieuDe(noeud) })),
  ];
  const tooDeep = tropProfond(entree.corps, 1);
  return [
    ...written.flatMap(({ texte, lieu }) => [...signes(texte, lieu, police), ...longueurs(texte, lieu)]),
    ...(tooDeep
      ? [
          signaler('L15', entree.lieuDe(tooDeep), {
            quoi: 'Un texte trop emboîté',
            max: `${EMBOITEMENT_MAX} niveaux`,
          }),
        ]
      : []),
  ];
}

function signes(texte: string, lieu: Lieu, police: ReadonlySet<number>): Diagnostic[] {
  return signesAbsents(texte, police).map((signe) =>
    signaler('L14', lieu, { signe, code: pointDeCode(signe) }),
  );
}

function longueurs(texte: string, lieu: Lieu): Diagnostic[] {
  if (texte.length > TEXTE_MAX) {
    return [
      signaler('L15', lieu, { quoi: `Un texte de ${texte.length} signes`, max: `${TEXTE_MAX} signes` }),
    ];
  }
  const mot = motTropLong(texte);
  return mot
    ? [
        signaler('L15', lieu, {
          quoi: `Le mot « ${mot.slice(0, 20)}… », de ${mot.length} signes`,
          max: `${MOT_MAX} signes`,
        }),
      ]
    : [];
}

/** Une adresse est coupée n’importe où et ne se lit pas comme un mot. */
const ADRESSE = /^https?:\/\//;

function textesDuCorps(noeuds: readonly Noeud[]): { texte: string; noeud: Noeud }[] {
  return noeuds.flatMap((noeud) => [
    ...[noeud.value, ...Object.values(noeud.props ?? {})]
      .flat()
      .filter((texte) => typeof texte === 'string')
      .map((texte) => ({ texte, noeud })),
    ...textesDuCorps(noeud.children ?? []),
  ]);
}

function tropProfond(noeuds: readonly Noeud[], profondeur: number): Noeud | undefined {
  if (profondeur > EMBOITEMENT_MAX) return noeuds[0];
  for (const { children } of noeuds) {
    const found = tropProfond(children ?? [], profondeur + 1);
    if (found) return found;
  }
  return undefined;
}
