import { type Diagnostic, type Lieu, signaler } from '../../diagnostics/diagnostic.ts';
import { noeudAu, passages } from '../../model/passages.ts';
import { textesDesDonnees } from '../textes.ts';
import type { ControleDeKit } from './contexte.ts';
import { coordonnees } from './coordonnees.ts';

/** R56 : ni adresse nominative ni téléphone portable, dans l’en-tête comme dans le texte. */
export const sansCoordonnees: ControleDeKit = (kit) => {
  const enTete = textesDesDonnees(kit.donnees).map(({ texte, chemin }) => ({
    texte,
    lieu: () => kit.lieu(chemin),
  }));
  const corps = passages(kit.corps).map((passage) => ({
    texte: passage.texte,
    lieu: (rang: number) => {
      const noeud = noeudAu(passage, rang);
      return noeud ? kit.lieuDe(noeud) : { fichier: kit.fichier };
    },
  }));
  return uneFoisParLigne([...enTete, ...corps].flatMap(signalees));
};

function signalees({ texte, lieu }: { texte: string; lieu: (rang: number) => Lieu }): Diagnostic[] {
  return coordonnees(texte).map(({ trouve, quoi, rang }) => signaler('R56', lieu(rang), { trouve, quoi }));
}

/** Une adresse est à la fois le texte et la cible de son lien : on ne la dit qu’une fois. */
function uneFoisParLigne(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Map(
    diagnostics.map((d) => [`${d.line} ${d.reason}`, d]).reverse() as [string, Diagnostic][],
  );
  return diagnostics.filter((d) => seen.get(`${d.line} ${d.reason}`) === d);
}
