import { type Cas, type Changement, passages } from '../../src/diagnostics/cas.ts';
import type { Fichier } from '../../src/load/entree.ts';
import { baseValide } from '../base-valide.ts';

/** Une base sans faute, avec la faute d’un cas. */
export function fichiersDu(cas: Cas, base: Fichier[] = baseValide()): Fichier[] {
  return [cas, ...(cas.puis ?? [])].reduce(appliquer, base);
}

function appliquer(fichiers: Fichier[], changement: Changement): Fichier[] {
  const { dans, ecrire, texte = '', retirer } = changement;
  const without = fichiers.filter(({ chemin }) => chemin !== (ecrire ?? retirer));
  if (ecrire) return [...without, { chemin: ecrire, texte }];
  if (retirer) return without;
  return fichiers.map((fichier) =>
    fichier.chemin === dans
      ? passages(changement).reduce((f, [ancien, nouveau]) => remplacerUn(f, ancien, nouveau), fichier)
      : fichier,
  );
}

function remplacerUn({ chemin, texte }: Fichier, ancien: string, nouveau: string): Fichier {
  if (texte.split(ancien).length !== 2) {
    throw new Error(`« ${ancien} » doit être une fois, et une seule, dans ${chemin}`);
  }
  return { chemin, texte: texte.replace(ancien, () => nouveau) };
}
