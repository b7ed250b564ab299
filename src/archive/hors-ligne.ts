import type { FichierBrut } from './fichier.ts';
import { ARCHIVE } from './manifeste.ts';

const VERS_L_ARCHIVE = new RegExp(`(?<= href=")(?:\\.\\./)*${ARCHIVE.replace('.', '\\.')}(?=")`, 'g');

/**
 * Le même fichier, prêt à être lu depuis l’archive. L’archive n’est pas dans l’archive : dans une page, le lien qui la télécharge mène à
 * son adresse publique. `adresse` : celle du kit, terminée par « / ». Tout le reste garde ses octets.
 */
export function horsLigne(fichier: FichierBrut, adresse: string): FichierBrut {
  if (!fichier.chemin.endsWith('.html')) return fichier;
  const page = new TextDecoder().decode(fichier.octets);
  const reecrite = page.replaceAll(VERS_L_ARCHIVE, () => `${adresse}${ARCHIVE}`);
  return reecrite === page ? fichier : { ...fichier, octets: new TextEncoder().encode(reecrite) };
}
