import type { Kit } from '../model/kit.ts';
import type { Noeud } from '../model/noeud.ts';
import { composantsNommes } from '../model/parcours.ts';

export type Mot = Kit['glossaire'][number];

/**
 * Les mots du glossaire qu’emploient des textes, dans l’ordre du glossaire, avec ceux qu’emploient leurs définitions : de quoi les expliquer
 * au bas de la page où ils sont écrits.
 */
export function motsCites(textes: readonly (readonly Noeud[])[], glossaire: readonly Mot[]): Mot[] {
  const definitions = new Map(glossaire.map(({ id, definition }) => [id, definition]));
  const cites = new Set<string>();
  const reste = [...textes];
  for (let noeuds = reste.pop(); noeuds; noeuds = reste.pop()) {
    for (const { props } of composantsNommes(noeuds, 'Terme')) {
      const id = String(props?.['id']);
      if (!cites.has(id)) reste.push(definitions.get(id) ?? []);
      cites.add(id);
    }
  }
  return glossaire.filter(({ id }) => cites.has(id));
}
