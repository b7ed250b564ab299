import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Fichier } from '../../src/load/entree.ts';
import { baseValide } from '../base-valide.ts';

/** Une faute mise dans la base valide, et tout ce que le contrôle doit en dire. Voir tests/regles/README.md. */
export interface Cas extends Changement {
  cas: string;
  puis?: Changement[];
  /** Date du contrôle, pour R62. */
  aujourdhui?: string;
  attendu: string;
}

/** Remplacer un passage d’un fichier, écrire un fichier entier, ou retirer un fichier. */
interface Changement {
  dans?: string;
  remplacer?: string;
  par?: string;
  ecrire?: string;
  texte?: string;
  retirer?: string;
}

/** Les cas de chaque règle : un fichier tests/regles/<règle>.yaml. */
export function lireCas(): { regle: string; cas: Cas[] }[] {
  return readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({
      regle: name.replace('.yaml', ''),
      cas: parse(readFileSync(`${import.meta.dirname}/${name}`, 'utf8')) as Cas[],
    }));
}

/** La base valide, avec la faute d’un cas. */
export function fichiersDu(cas: Cas): Fichier[] {
  return [cas, ...(cas.puis ?? [])].reduce(appliquer, baseValide());
}

function appliquer(fichiers: Fichier[], changement: Changement): Fichier[] {
  const { dans, remplacer = '', par = '', ecrire, texte = '', retirer } = changement;
  const without = fichiers.filter(({ chemin }) => chemin !== (ecrire ?? retirer));
  if (ecrire) return [...without, { chemin: ecrire, texte }];
  if (retirer) return without;
  return fichiers.map((fichier) => {
    if (fichier.chemin !== dans) return fichier;
    if (fichier.texte.split(remplacer).length !== 2) {
      throw new Error(`« ${remplacer} » doit être une fois, et une seule, dans ${dans}`);
    }
    return { ...fichier, texte: fichier.texte.replace(remplacer, () => par) };
  });
}
