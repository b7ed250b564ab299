import type { Message } from '../../web/formulaire/messages.ts';
import { trouver } from './trouver.ts';

/** Le temps d’une pause dans la frappe, en millisecondes. */
const PAUSE = 800;

/** Ce que la page dit, et comment. */
export interface Annonces {
  /** Dit un état dans la ligne des commandes, tout de suite ou à la prochaine pause ; le même état n’est pas redit. */
  etat: (texte: string, quand?: 'a-la-pause') => void;
  /** Montre un message qui demande d’agir, à la place du précédent ; sans message, n’en montre plus. */
  rapport: (message?: Message) => void;
}

/** Prépare les endroits où la page parle après un geste. */
export function annonces(racine: HTMLElement): Annonces {
  const ligne = trouver(racine, '[data-role=etat]', HTMLElement);
  const encadre = trouver(racine, '[data-role=rapport]', HTMLElement);
  let attente: ReturnType<typeof setTimeout> | undefined;
  const ecrire = (texte: string): void => {
    if (ligne.textContent !== texte) ligne.textContent = texte;
  };
  return {
    etat: (texte, quand) => {
      clearTimeout(attente);
      if (quand) attente = setTimeout(ecrire, PAUSE, texte);
      else ecrire(texte);
    },
    rapport: (message) => {
      montrerMessage(encadre, message);
      if (message) encadre.scrollIntoView({ block: 'nearest' });
    },
  };
}

/** Écrit un message dans un cadre ; sans message, le vide. */
export function montrerMessage(cadre: HTMLElement, message?: Message): void {
  const elements = message ? [element('p', message.texte)] : [];
  if (message?.liste) {
    const liste = document.createElement('ul');
    liste.append(...message.liste.map((texte) => element('li', texte)));
    elements.push(liste);
  }
  cadre.replaceChildren(...elements);
}

function element(balise: string, texte: string): HTMLElement {
  const cree = document.createElement(balise);
  cree.textContent = texte;
  return cree;
}
