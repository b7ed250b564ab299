import { seancesDatees } from '../../calendar/seances-datees.ts';
import type { Kit } from '../../model/kit.ts';
import { projet } from '../projet.ts';

/** Les kits à montrer, dans l’ordre de leurs identifiants. */
export function kits(): Kit[] {
  return projet().kits;
}

/** Les fichiers d’un kit proposés au téléchargement, à la racine du kit. */
export function telechargements(kit: Kit): { nom: string; fichier: string; type: string }[] {
  return [
    { nom: 'Le kit complet (PDF)', fichier: 'kit.pdf', type: 'application/pdf' },
    ...(seancesDatees(kit).length > 0
      ? [{ nom: 'Les séances pour votre agenda (ICS)', fichier: 'seances.ics', type: 'text/calendar' }]
      : []),
  ];
}
