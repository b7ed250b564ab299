import type { Carnet } from '../../web/formulaire/carnet.ts';
import { EFFACE, NON_EFFACE, NON_ENREGISTRE, RETABLI } from '../../web/formulaire/messages.ts';
import { estVide } from '../../web/formulaire/reponses.ts';
import type { Annonces } from './annonces.ts';
import { trouver } from './trouver.ts';

/** Ce que l’effacement demande au reste de la page. */
interface Page extends Pick<Carnet, 'effacer' | 'retablir'>, Annonces {
  /** Met les champs à l’heure du carnet. */
  accorder: () => void;
}

/** Branche « Effacer mes réponses », sa confirmation et son annulation. */
export function brancherLEffacement(racine: HTMLElement, page: Page): void {
  const annuler = trouver(racine, '[data-role=annuler]', HTMLButtonElement);
  const effacer = trouver(racine, '[data-role=effacer]', HTMLButtonElement);
  const boite = trouver(racine, 'dialog', HTMLDialogElement);

  effacer.addEventListener('click', async () => {
    if (!(await confirmer(boite))) return;
    const effacees = page.effacer();
    page.rapport();
    page.accorder();
    page.etat(effacees ? EFFACE : NON_EFFACE);
    if (!effacees || estVide(effacees.reponses)) return;
    annuler.hidden = false;
    annuler.onclick = () => {
      const gardees = page.retablir(effacees);
      page.accorder();
      page.etat(gardees ? RETABLI : NON_ENREGISTRE);
      effacer.focus();
      oublier();
    };
  });

  /** L’annulation ne survit pas à la page : un appareil se partage. */
  function oublier(): void {
    annuler.onclick = null;
    annuler.hidden = true;
  }
  addEventListener('pagehide', oublier);
}

/** Demande de confirmer dans une boîte de dialogue du navigateur. Vrai si la personne confirme ; Échap refuse. */
function confirmer(boite: HTMLDialogElement): Promise<boolean> {
  boite.returnValue = '';
  boite.showModal();
  return new Promise((resolve) =>
    boite.addEventListener('close', () => resolve(boite.returnValue === 'oui'), { once: true }),
  );
}
