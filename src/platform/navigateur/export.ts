import type { Reponses } from '../../model/saisie.ts';
import { direExport, EXPORT_EN_COURS, type ResultatDExport } from '../../web/formulaire/messages.ts';
import type { Annonces } from './annonces.ts';
import { trouver } from './trouver.ts';

/** Branche « Exporter en PDF rempli ». Le nécessaire ne se charge qu’au premier export. */
export function brancherLExport(
  racine: HTMLElement,
  { reponses, etat, rapport }: Annonces & { reponses: () => Reponses },
): void {
  const { pdf = '', fichier = '' } = racine.dataset;
  let enCours = false;
  trouver(racine, '[data-role=exporter]', HTMLButtonElement).addEventListener('click', async () => {
    if (enCours) return;
    enCours = true;
    rapport();
    etat(EXPORT_EN_COURS);
    const resultat = await exporter(pdf, reponses(), fichier);
    const message = direExport(resultat, fichier);
    // Un simple succès se dit dans la ligne d’état ; ce qui demande d’agir, dans l’encadré.
    const simple = resultat.genre === 'fait' && !message.liste;
    etat(simple ? message.texte : '');
    if (!simple) rapport(message);
    enCours = false;
  });
}

async function exporter(pdf: string, reponses: Reponses, fichier: string): Promise<ResultatDExport> {
  try {
    return await (await import('./exporter.ts')).exporter(pdf, reponses, fichier);
  } catch {
    return { genre: 'hors-ligne' };
  }
}
