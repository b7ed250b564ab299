import { adresseDEdition } from '../../../identite/depot.ts';

/** Ce qu’il faut savoir d’une page pour proposer de la modifier. */
export interface PageModifiable {
  filePath: string;
  data: { editUrl: string | boolean };
}

/**
 * Où modifier une page : une page du socle donne elle-même l’adresse de son fichier ; une page propre au site (src/content/docs) est
 * son propre fichier. Sans dépôt public, nulle part.
 */
export function pageAModifier({ filePath, data }: PageModifiable): URL | undefined {
  const adresse = data.editUrl === true ? adresseDEdition(filePath) : data.editUrl;
  return adresse ? new URL(adresse) : undefined;
}
