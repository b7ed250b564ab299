import { ARCHIVE } from '../../archive/manifeste.ts';
import { seancesDatees } from '../../calendar/seances-datees.ts';
import type { Kit } from '../../model/kit.ts';
import type { Images } from '../../pdf/plateforme.ts';
import { projet } from '../projet.ts';

/** Les kits à montrer, dans l’ordre de leurs identifiants. */
export function kits(): Kit[] {
  return projet().kits;
}

/** Les logos d’un kit, par nom de fichier : des octets à écrire dans son dossier « logos ». */
export function images({ id }: Kit): Images {
  return projet().images.get(id) ?? new Map();
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

interface Telechargement {
  nom: string;
  fichier: string;
  type: string;
}

/** Les fichiers d’un kit proposés au téléchargement, à la racine du kit : ce dont on a besoin la veille, puis le reste. */
export function telechargements(kit: Kit): { courants: Telechargement[]; autres: Telechargement[] } {
  return {
    courants: [
      { nom: 'Le kit complet (PDF)', fichier: 'kit.pdf', type: 'application/pdf' },
      { nom: 'Les fiches à remplir (PDF)', fichier: 'fiches.pdf', type: 'application/pdf' },
      ...(seancesDatees(kit).length > 0
        ? [{ nom: 'Les séances pour votre agenda (ICS)', fichier: 'seances.ics', type: 'text/calendar' }]
        : []),
    ],
    autres: [
      { nom: 'les fiches (Word)', fichier: 'fiches.docx', type: WORD },
      { nom: 'le déroulé (Word)', fichier: 'deroule.docx', type: WORD },
      { nom: 'tout le kit, hors ligne (ZIP)', fichier: ARCHIVE, type: 'application/zip' },
    ],
  };
}
