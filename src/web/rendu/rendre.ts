import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Noeud } from '../../model/noeud.ts';
import type { Atelier, Titre } from './atelier.ts';
import type { Contexte } from './contexte.ts';
import { rendusDeNoeud } from './noeuds/index.ts';

/** Un texte rendu : son HTML, et ses titres pour un sommaire. */
export interface TexteRendu {
  html: string;
  titres: Titre[];
}

const faits = new WeakMap<Contexte, WeakMap<readonly Noeud[], TexteRendu>>();

/**
 * Rend un texte dans un contexte. Le même texte dans le même contexte n’est rendu qu’une fois : gardez le même objet
 * contexte d’une page à l’autre. Un nœud ou un composant inconnu lève une erreur : rien ne disparaît en silence.
 */
export function rendre(noeuds: readonly Noeud[], contexte: Contexte): TexteRendu {
  const dejaFaits = faits.get(contexte) ?? new WeakMap<readonly Noeud[], TexteRendu>();
  faits.set(contexte, dejaFaits);
  const rendu = dejaFaits.get(noeuds) ?? rendreUneFois(noeuds, contexte);
  dejaFaits.set(noeuds, rendu);
  return rendu;
}

/** Le HTML d’un texte dans un contexte. */
export function rendreHtml(noeuds: readonly Noeud[], contexte: Contexte): string {
  return rendre(noeuds, contexte).html;
}

/** L’arbre HTML d’un texte, pour qui veut encore le transformer. */
export function rendreHast(
  noeuds: readonly Noeud[],
  contexte: Contexte,
  titres: Titre[] = [],
): ElementContent[] {
  const pris = new Set<string>();
  const atelier: Atelier = {
    contexte,
    titres,
    enfants: (noeud) => (noeud.children ?? []).flatMap((child) => rendreNoeud(child, atelier)),
    libre: (voulu) => {
      let id = voulu;
      for (let rang = 2; pris.has(id); rang += 1) id = `${voulu}-${rang}`;
      pris.add(id);
      return id;
    },
  };
  return noeuds.flatMap((noeud) => rendreNoeud(noeud, atelier));
}

function rendreUneFois(noeuds: readonly Noeud[], contexte: Contexte): TexteRendu {
  const titres: Titre[] = [];
  const children = rendreHast(noeuds, contexte, titres);
  return { html: toHtml({ type: 'root', children }), titres };
}

function rendreNoeud(noeud: Noeud, atelier: Atelier): ElementContent[] {
  const rendu = rendusDeNoeud[noeud.type];
  if (!rendu) throw new Error(`Le site ne sait pas rendre un nœud « ${noeud.type} ».`);
  return rendu(noeud, atelier);
}
