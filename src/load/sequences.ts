import type { ModuleDonnees } from '../model/module.ts';
import type { Noeud } from '../model/noeud.ts';
import type { SequenceProps } from '../model/sequence.ts';
import type { Entree } from './entree.ts';

/** La page d’un kit qui liste ses ressources locales : elle se cite comme une annexe, mais chaque territoire a la sienne. */
export const RESSOURCES_LOCALES = { id: 'ressources-locales', titre: 'Ressources locales' } as const;

/** Une séquence telle qu’elle est écrite : ses attributs validés et son texte. */
export interface SequenceEcrite {
  props: SequenceProps;
  noeud: Noeud;
}

/** Un bloc qui a un identifiant et un titre : un passage ou une variante. */
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

/** Ce qui se cite dans un module : chaque séquence (« M1/tour-des-idees ») et ses passages (« M1/tour-des-idees/exemple-local »). */
export function sectionsDe(module: Entree<ModuleDonnees>): { id: string; titre: string }[] {
  return sequencesDe(module.corps).flatMap(({ props, noeud }) => {
    const id = `${module.donnees.id}/${props.id}`;
    const passages = blocsTitres(noeud.children ?? [], 'Passage');
    return [{ id, titre: props.titre }, ...passages.map((p) => ({ id: `${id}/${p.id}`, titre: p.titre }))];
  });
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
