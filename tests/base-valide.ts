import { readFileSync } from 'node:fs';
import { type Controle, controlerTout } from '../src/check/tout.ts';
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts';
import { estErreur } from '../src/diagnostics/diagnostic.ts';
import { lireImage } from '../src/images/image.ts';
import type { Fichier } from '../src/load/entree.ts';
import { signesDeLaPolice } from '../src/pdf/signes.ts';
import { lireDecoupage } from '../src/platform/decoupage.ts';
import { lireContenus } from '../src/platform/node.ts';
import { lirePoliceDuPdf } from '../src/platform/police.ts';

const SOCLE = 'tests/fixtures/socle-valide';
export const KIT = 'kits/pays-d-essai/kit.mdx';
export const LOGO = 'kits/pays-d-essai/logo.svg';
/** Un fichier de kit qui n’est pas un texte à lire, mais une image. */
const IMAGE = /^kits\/.*\.(svg|png|jpe?g)$/;

/** Le plus petit socle sans aucun diagnostic, un kit publié qui le suit, et son logo. */
export function baseValide(): Fichier[] {
  const socle = lireContenus(SOCLE, 'content');
  return [
    ...socle,
    { chemin: KIT, texte: readFileSync('tests/fixtures/kit-valide.mdx', 'utf8') },
    { chemin: LOGO, texte: readFileSync('tests/fixtures/logo-valide.svg', 'utf8') },
  ];
}

const decoupage = lireDecoupage();
const police = signesDeLaPolice(lirePoliceDuPdf());

/** Contrôle des fichiers comme le fait « npm run check ». */
export function controler(fichiers: readonly Fichier[], aujourdhui?: string): Controle {
  const textes = fichiers.filter(({ chemin }) => !IMAGE.test(chemin));
  const image = (chemin: string) => {
    const found = fichiers.find((fichier) => fichier.chemin === chemin);
    return (
      found && lireImage(new TextEncoder().encode(found.texte), chemin.slice(chemin.lastIndexOf('/') + 1))
    );
  };
  return controlerTout(textes, decoupage, { image, aujourdhui, police });
}

/** Une ligne lisible : « fichier:ligne:colonne gravité message [règle] », avec des espaces ordinaires. */
export function ligne(d: Diagnostic): string {
  const gravite = estErreur(d) ? 'erreur' : 'avertissement';
  return `${d.file}:${d.line ?? 1}:${d.column ?? 1} ${gravite} ${d.reason} [${d.ruleId}]`.replace(
    /[\u00A0\u202F]/g,
    ' ',
  );
}
