import { type Diagnostic, signaler } from '../../diagnostics/diagnostic.ts';
import type { Socle } from '../../load/socle.ts';
import { MODULES } from '../../model/communs.ts';

/** Ce qu’un module montre de son premier niveau : le reste ne serait lu par aucun rendu. */
const PARTIES = new Set(['Sequence', 'Variante', 'NotesAnimation']);

/** L10 : tout le texte d’un module est dans une séquence, une variante ou les notes. */
export function rienHorsDesParties({ modules }: Socle): Diagnostic[] {
  return modules.flatMap((module) =>
    module.corps
      .filter(({ nom = '' }) => !PARTIES.has(nom))
      .map((noeud) =>
        signaler('L10', module.lieuDe(noeud), {
          quoi: noeud.nom ? `<${noeud.nom}>` : 'Un texte',
          ou: 'hors d’une séquence, d’une variante ou des notes',
        }),
      ),
  );
}

/** R02 : six modules, de M1 à M6 ; L09 dit les doublons. */
export function sixModules({ identite, modules }: Socle): Diagnostic[] {
  const present = new Set(modules.map((module) => module.donnees.id));
  const missing = MODULES.filter((id) => !present.has(id));
  if (missing.length === 0) return [];
  return [
    signaler('R02', { fichier: identite.fichier }, { trouves: present.size, manque: missing.join(', ') }),
  ];
}
