import type { Noeud } from '../model/noeud.ts';
import type { SequenceProps } from '../model/sequence.ts';

/** Une séquence telle qu’elle est écrite : ses attributs validés et son texte. */
export interface SequenceEcrite {
  props: SequenceProps;
  noeud: Noeud;
}

export interface BlocTitre {
  id: string;
  titre: string;
  noeud: Noeud;
}

const composants = (corps: readonly Noeud[], nom: string): Noeud[] =>
  corps.filter((noeud) => noeud.type === 'composant' && noeud.nom === nom);

/** Les séquences d’un module, dans l’ordre du fichier ; celles dont les attributs sont faux ont déjà leur diagnostic. */
export function sequencesDe(corps: readonly Noeud[]): SequenceEcrite[] {
  return composants(corps, 'Sequence').flatMap((noeud) =>
    noeud.props ? [{ props: noeud.props as SequenceProps, noeud }] : [],
  );
}

/** Les variantes ou passages titrés d’un texte. */
export function blocsTitres(corps: readonly Noeud[], nom: 'Variante' | 'Passage'): BlocTitre[] {
  return composants(corps, nom).flatMap((noeud) =>
    noeud.props ? [{ ...(noeud.props as { id: string; titre: string }), noeud }] : [],
  );
}

/** Les notes réservées à la personne qui anime. */
export function notesDe(corps: readonly Noeud[]): Noeud[] {
  return composants(corps, 'NotesAnimation').flatMap((noeud) => noeud.children ?? []);
}
