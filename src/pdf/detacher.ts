import type { Noeud } from '../model/noeud.ts';
import type { Cible } from '../web/rendu/contexte.ts';

/** Où se lisent en ligne un document à part, et ce à quoi il renvoie. */
export interface AdressesEnLigne {
  /** La page qui dit la même chose. */
  page: string;
  /** Adresse complète d’un renvoi, d’un terme ou d’une source ; undefined : rien en ligne, le texte reste sans lien. */
  adresse: (cible: Cible) => string | undefined;
  /** L’adresse qui remplace la racine provisoire, si `adresse` en donne (links.ts). */
  racine?: string;
}

/**
 * Un texte du socle, sorti de son kit : ses renvois, ses termes et ses sources mènent en ligne. `presents` : les ancres que le document a
 * lui-même, dont les liens restent.
 */
export function detacher(
  noeuds: readonly Noeud[],
  adresse: AdressesEnLigne['adresse'],
  presents: ReadonlySet<string> = new Set(),
): Noeud[] {
  return noeuds.map((noeud) => {
    const children = detacher(noeud.children ?? [], adresse, presents);
    const { vers, id, ancre, numero } = noeud.props ?? {};
    switch (noeud.nom) {
      case 'Lien':
        return presents.has(String(ancre))
          ? { ...noeud, children }
          : enLigne(children, adresse({ genre: 'lien', vers: String(vers), ancre: String(ancre) }));
      case 'Terme':
        return enLigne(children, adresse({ genre: 'terme', id: String(id) }));
      case 'Source': {
        if (presents.has(`source-${numero}`)) return { ...noeud, children };
        const online = adresse({ genre: 'source', id: String(id), numero: Number(numero) });
        return { ...noeud, children, props: { ...noeud.props, adresse: online } };
      }
      default:
        return noeud.children ? { ...noeud, children } : noeud;
    }
  });
}

function enLigne(children: Noeud[], adresse: string | undefined): Noeud {
  const props = adresse ? { adresse } : { horsKit: true };
  return { type: 'composant', nom: 'Lien', props, children };
}
