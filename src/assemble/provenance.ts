import type { Provenance } from '../model/kit.ts';
import { empreinte } from './empreinte.ts';

/** Provenance d’une section du socle ; l’empreinte porte sur tout ce que la section contient. */
export function duSocle(fichier: string, version: string, contenu: unknown): Provenance {
  return { origine: 'socle', fichier, version, empreinte: empreinte(contenu) };
}
