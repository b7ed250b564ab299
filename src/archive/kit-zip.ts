import { jourDuKit, type Kit } from '../model/kit.ts';
import type { FichierBrut } from './fichier.ts';
import { horsLigne } from './hors-ligne.ts';
import { lisezMoi } from './lisez-moi.ts';
import { citable, MANIFESTE, manifeste } from './manifeste.ts';
import { zipper } from './zip.ts';

/** Tout ce dont kit.zip est fait. */
export interface Matiere {
  kit: Kit;
  /** Adresse publique du kit, terminée par « / ». */
  adresse: string;
  /** Les fichiers publics du kit ; chemins depuis sa racine. */
  fichiers: readonly FichierBrut[];
  /** Les fichiers du kit et du socle, tels qu’ils sont écrits ; chemins depuis la racine du dépôt. */
  sources: readonly FichierBrut[];
}

/**
 * kit.zip : tout le kit dans un dossier « kit-<identifiant> », à ouvrir sans connexion. Ses fichiers publics, leurs liens tournés pour une
 * lecture hors ligne ; sa source, dans « source/ » ; LISEZMOI.txt ; et un manifeste.json qui cite chaque fichier de ce dossier-là. Les mêmes
 * données donnent les mêmes octets.
 */
export function kitZip({ kit, adresse, fichiers, sources }: Matiere): Uint8Array {
  const publics = fichiers.filter(citable).map((fichier) => horsLigne(fichier, adresse));
  const contenu = [...publics, ...sourceDuKit(kit, sources)];
  const chemins = [...contenu.map(({ chemin }) => chemin), MANIFESTE];
  contenu.push(ecrit('LISEZMOI.txt', lisezMoi(kit, adresse, chemins)));
  const entier = [...contenu, ecrit(MANIFESTE, manifeste(kit, sources, contenu))];
  return zipper(`kit-${kit.id}`, entier, jourDuKit(kit));
}

/** Le dossier du kit dans le dépôt, sous « source/ ». */
function sourceDuKit({ id }: Kit, sources: readonly FichierBrut[]): FichierBrut[] {
  const dossier = `kits/${id}/`;
  return sources
    .filter(({ chemin }) => chemin.startsWith(dossier))
    .map(({ chemin, octets }) => ({ chemin: `source/${chemin.slice(dossier.length)}`, octets }));
}

const ecrit = (chemin: string, texte: string): FichierBrut => ({
  chemin,
  octets: new TextEncoder().encode(texte),
});
