import type { Noeud } from '../model/noeud.ts';
import { type Atelier, type Bloc, type Cadre, type Contexte, type Morceau, SANS_CADRE } from './atelier.ts';
import { suiteDEchelles } from './champs/echelles.ts';
import { rendusEnBloc, rendusEnLigne } from './noeuds/index.ts';

/** Rend un texte. Un nœud ou un composant inconnu lève une erreur qui le nomme : rien ne disparaît en silence. */
export function rendreBlocs(noeuds: readonly Noeud[], contexte: Contexte, cadre: Cadre = SANS_CADRE): Bloc[] {
  return atelierDe(contexte, cadre).blocs(noeuds);
}

/** Rend ce qui tient dans une ligne. */
export function rendreMorceaux(noeuds: readonly Noeud[], contexte: Contexte): Morceau[] {
  return atelierDe(contexte, SANS_CADRE).morceaux(noeuds);
}

function atelierDe(contexte: Contexte, cadre: Cadre): Atelier {
  const atelier: Atelier = {
    contexte,
    cadre,
    blocs: (noeuds, dedans = cadre) =>
      suiteDeBlocs(noeuds, dedans === cadre ? atelier : atelierDe(contexte, dedans)),
    morceaux: (noeuds, ecriture = {}) =>
      noeuds.flatMap((noeud) => {
        const rendu = rendusEnLigne[noeud.type];
        if (!rendu) throw inconnu(noeud, 'dans une ligne');
        return rendu(noeud, atelier, ecriture);
      }),
  };
  return atelier;
}

function suiteDeBlocs(noeuds: readonly Noeud[], atelier: Atelier): Bloc[] {
  const blocs: Bloc[] = [];
  for (let rang = 0; rang < noeuds.length; ) {
    const suite = suiteDEchelles(noeuds.slice(rang), atelier);
    blocs.push(...(suite?.blocs ?? unBloc(noeuds[rang], atelier)));
    rang += suite?.longueur ?? 1;
  }
  return blocs;
}

function unBloc(noeud: Noeud | undefined, atelier: Atelier): Bloc[] {
  const rendu = noeud && rendusEnBloc[noeud.type];
  if (!rendu) throw inconnu(noeud, 'seul sur ses lignes');
  return rendu(noeud, atelier);
}

function inconnu(noeud: Noeud | undefined, place: string): Error {
  return new Error(`Le document Word ne sait pas rendre un nœud « ${noeud?.type} » ${place}.`);
}
