import { ouvrirCarnet } from '../../web/formulaire/carnet.ts';
import { enDate } from '../../web/formulaire/date.ts';
import {
  CHANGE_AILLEURS,
  ENREGISTRE,
  ILLISIBLE,
  NON_ENREGISTRE,
  sansPlace,
} from '../../web/formulaire/messages.ts';
import { estVide, type Valeur } from '../../web/formulaire/reponses.ts';
import { annonces, montrerMessage } from './annonces.ts';
import { champsDe, lire, montrer, redire, reponsesDe } from './champs.ts';
import { brancherLEffacement } from './effacement.ts';
import { brancherLExport } from './export.ts';
import { memoireDuNavigateur } from './memoire.ts';
import { trouver } from './trouver.ts';

/**
 * Donne à une fiche qui se remplit sa mémoire, son effacement, son impression et son export. Sans ce script, la page se lit, se remplit
 * et s’imprime ; elle dit que rien n’est gardé.
 */
export function brancher(racine: HTMLElement): void {
  const form = trouver(racine, 'form', HTMLFormElement);
  const { etat, rapport } = annonces(racine);
  const carnet = ouvrirCarnet(racine.dataset['fiche'] ?? '', memoireDuNavigateur);
  const champs = champsDe(form);
  let gardees = true;

  /** Met les champs à l’heure du carnet ; vrai si l’un d’eux a changé. */
  const accorder = (): boolean => montrer(carnet.reponses(), champs).change;

  function noter(changements: ReadonlyMap<string, Valeur>): void {
    gardees = carnet.noter(changements);
    accorder();
    if (gardees) etat(ENREGISTRE, 'a-la-pause');
    else etat(NON_ENREGISTRE);
  }

  /** Reprend ce qu’un autre onglet a écrit. */
  function reprendre(): void {
    carnet.relire();
    if (accorder()) etat(CHANGE_AILLEURS);
  }

  function ouvrir(): void {
    const entiere = carnet.relire();
    // Ce qui a été écrit avant que le script arrive l’emporte.
    const dejaEcrites = reponsesDe(champs);
    if (!estVide(dejaEcrites)) noter(new Map(Object.entries(dejaEcrites)));
    for (const champ of champs.values()) champ.forEach(redire);
    const { perdues } = montrer(carnet.reponses(), champs);
    const avis = trouver(racine, '[data-role=avis]', HTMLElement);
    if (!entiere) montrerMessage(avis, ILLISIBLE);
    else if (perdues.length > 0) montrerMessage(avis, sansPlace(perdues));
    if (memoireDuNavigateur.lire(carnet.cle) === undefined) montrerMessage(avis, { texte: NON_ENREGISTRE });
    else if (!estVide(carnet.reponses())) etat(ENREGISTRE);
  }

  ouvrir();
  form.addEventListener('input', ({ target }) => {
    const champ = target instanceof Element && champs.get(target.getAttribute('name') ?? '');
    if (!champ) return;
    redire(target);
    noter(new Map([[target.getAttribute('name') ?? '', lire(champ)]]));
  });
  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.closest('.saisie-date')) return;
    const date = enDate(target.value);
    if (date !== target.value) noter(new Map([[target.name, date]]));
  });

  addEventListener('storage', ({ key }) => (key === null || key === carnet.cle) && reprendre());
  // Une page endormie n’entend pas les autres onglets.
  addEventListener('pageshow', ({ persisted }) => persisted && reprendre());
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && reprendre());
  addEventListener('beforeunload', (event) => {
    if (!gardees && !estVide(carnet.reponses())) event.preventDefault();
  });

  brancherLEffacement(racine, {
    effacer: carnet.effacer,
    retablir: (effacees) => {
      gardees = carnet.retablir(effacees);
      return gardees;
    },
    accorder,
    etat,
    rapport,
  });
  brancherLExport(racine, { reponses: () => reponsesDe(champs), etat, rapport });
  trouver(racine, '[data-role=imprimer]', HTMLElement).addEventListener('click', () => print());
  racine.classList.add('branche');
}
