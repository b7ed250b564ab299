import { type Diagnostic, signaler } from '../diagnostics/diagnostic.ts';
import type { Entree } from '../load/entree.ts';
import { composantsNommes } from '../model/parcours.ts';

type Texte = Pick<Entree<unknown>, 'corps' | 'lieuDe'>;

/** L20 : un texte qui n’est pas une fiche n’a pas de champ. */
export function sansChamp({ corps, lieuDe }: Texte): Diagnostic[] {
  return composantsNommes(corps, 'Champ').map((champ) =>
    signaler('L20', lieuDe(champ), { champ: String(champ.props?.['id']) }),
  );
}

/** L21 : un tableau a des colonnes, un autre champ n’en a pas. */
export function colonnesDesTableaux({ corps, lieuDe }: Texte): Diagnostic[] {
  return composantsNommes(corps, 'Champ').flatMap((noeud) => {
    // Un champ mal écrit a déjà son diagnostic.
    if (!noeud.props?.['type']) return [];
    const defaut = defautDe(noeud.props['type'] === 'tableau', noeud.children ?? []);
    return defaut ? [signaler('L21', lieuDe(noeud), { champ: String(noeud.props?.['id']), defaut })] : [];
  });
}

function defautDe(tableau: boolean, dedans: readonly { nom?: string }[]): string | undefined {
  if (tableau) {
    return dedans.some(({ nom }) => nom === 'Colonne') ? undefined : 'est un tableau sans colonne';
  }
  return dedans.length > 0 ? 'a des colonnes ou des lignes sans être un tableau' : undefined;
}
