import { type Diagnostic, signaler } from '../../diagnostics/diagnostic.ts';
import { normaliserTexte } from '../../model/normal.ts';
import type { ControleDeKit } from './contexte.ts';

const MENTION = 'la structure citée n’a ni commandé ni validé ce kit';

/**
 * R54 : un exemple qui cite une structure réelle dit qu’elle ne l’a pas validé, d’où viennent les faits, et ne lui prête pas
 * l’accueil sans accord daté. Un kit fictif ne cite personne : R55 lui suffit.
 */
export const exempleHonnete: ControleDeKit = (kit) => {
  const { id, statut, fictif, mention, sources, structureAccueil } = kit.donnees;
  if (statut !== 'exemple' || fictif) return [];
  const missing = (chemin: readonly string[], manque: string): Diagnostic =>
    signaler('R54', kit.lieu(chemin), { kit: id, manque });
  const said = normaliserTexte(mention ?? '').includes(normaliserTexte(MENTION));
  const { roleDansLeKit, autorisation } = structureAccueil;
  return [
    ...(said ? [] : [missing([mention ? 'mention' : 'statut'], `la mention « ${MENTION} » est absente`)]),
    ...(sources.length > 0 ? [] : [missing(['statut'], 'aucune source n’est citée')]),
    ...(roleDansLeKit === 'accueille' && !autorisation?.date
      ? [missing(['structureAccueil', 'roleDansLeKit'], 'le rôle « accueille » demande un accord daté')]
      : []),
  ];
};

/** R55 : un kit fictif le dit dans son titre. */
export const titreFictif: ControleDeKit = (kit) => {
  const { fictif, titre } = kit.donnees;
  return fictif && !/\bficti(f|ve)s?\b/i.test(titre) ? [signaler('R55', kit.lieu(['titre']), { titre })] : [];
};
