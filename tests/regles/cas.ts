import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Fichier } from '../../src/load/entree.ts';
import { baseValide } from '../base-valide.ts';

/** Une faute mise dans la base valide, et tout ce que le contrôle doit en dire. Voir src/diagnostics/exemples/LISEZMOI.md. */
export interface Cas extends Changement {
  cas: string;
  puis?: Changement[];
  /** Jour du contrôle ; à défaut, la date du socle. */
  aujourdhui?: string;
  attendu: string;
}

/** Changer des passages d’un fichier, écrire un fichier entier, ou en retirer un. */
interface Changement {
  dans?: string;
  /** Passage écrit une seule fois dans le fichier → ce qui le remplace. */
  changer?: Record<string, string>;
  /** Le même, pour un long passage. */
  remplacer?: string;
  par?: string;
  ecrire?: string;
  texte?: string;
  retirer?: string;
}

const EXEMPLES = 'src/diagnostics/exemples';

/** Les cas de chaque règle : un fichier src/diagnostics/exemples/<règle>.yaml. */
export function lireCas(): { regle: string; cas: Cas[] }[] {
  return readdirSync(EXEMPLES)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({
      regle: name.replace('.yaml', ''),
      cas: parse(readFileSync(`${EXEMPLES}/${name}`, 'utf8')) as Cas[],
    }));
}

/** La base valide, avec la faute d’un cas. */
export function fichiersDu(cas: Cas): Fichier[] {
  return [cas, ...(cas.puis ?? [])].reduce(appliquer, baseValide());
}

function appliquer(fichiers: Fichier[], changement: Changement): Fichier[] {
  const { dans, changer = {}, remplacer, par = '', ecrire, texte = '', retirer } = changement;
  const without = fichiers.filter(({ chemin }) => chemin !== (ecrire ?? retirer));
  if (ecrire) return [...without, { chemin: ecrire, texte }];
  if (retirer) return without;
  const pairs = remplacer ? [[remplacer, par] as const] : Object.entries(changer);
  return fichiers.map((fichier) =>
    fichier.chemin === dans
      ? pairs.reduce((f, [ancien, nouveau]) => remplacerUn(f, ancien, nouveau), fichier)
      : fichier,
  );
}

function remplacerUn({ chemin, texte }: Fichier, ancien: string, nouveau: string): Fichier {
  if (texte.split(ancien).length !== 2) {
    throw new Error(`« ${ancien} » doit être une fois, et une seule, dans ${chemin}`);
  }
  return { chemin, texte: texte.replace(ancien, () => nouveau) };
}
