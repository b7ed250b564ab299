import type { Reponses } from '../../model/saisie.ts';
import { changer, type Valeur } from '../../web/formulaire/reponses.ts';

type Controle = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Les champs d’un formulaire par leur nom : un contrôle, ou plusieurs boutons radio. */
export type Champs = ReadonlyMap<string, readonly Controle[]>;

/** Trouve les champs d’un formulaire. */
export function champsDe(form: HTMLFormElement): Champs {
  const champs = new Map<string, Controle[]>();
  for (const controle of form.querySelectorAll<Controle>('input[name], textarea[name], select[name]'))
    champs.set(controle.name, [...(champs.get(controle.name) ?? []), controle]);
  return champs;
}

const seCoche = (controle: Controle | undefined): controle is HTMLInputElement =>
  controle?.type === 'checkbox';
const seChoisit = (controle: Controle | undefined): controle is HTMLInputElement =>
  controle?.type === 'radio';

/** Ce que contient un champ. */
export function lire(champ: readonly Controle[]): Valeur {
  const [premier] = champ;
  if (seCoche(premier)) return premier.checked;
  if (seChoisit(premier)) return champ.filter(seChoisit).find(({ checked }) => checked)?.value ?? '';
  return premier?.value ?? '';
}

/** Les réponses que montrent les champs. */
export const reponsesDe = (champs: Champs): Reponses =>
  changer({}, new Map([...champs].map(([nom, champ]) => [nom, lire(champ)])));

/** Montre des réponses dans les champs, et vide les autres. Dit si un champ a changé, et les réponses qu’aucun ne peut montrer. */
export function montrer(reponses: Reponses, champs: Champs): { change: boolean; perdues: string[] } {
  let change = false;
  for (const [nom, champ] of champs) {
    const [avant, voulue] = [lire(champ), reponses[nom] ?? ''];
    if ((avant || '') === voulue) continue;
    for (const controle of champ) poser(controle, voulue);
    // Un champ peut refuser une réponse qu’il n’a plus.
    change ||= lire(champ) !== avant;
  }
  const montrees = reponsesDe(champs);
  const perdues = Object.entries(reponses).filter(([nom, valeur]) => montrees[nom] !== valeur);
  return { change, perdues: perdues.map(([, valeur]) => String(valeur)) };
}

function poser(controle: Controle, valeur: Valeur): void {
  if (seCoche(controle)) controle.checked = valeur === true;
  else if (seChoisit(controle)) controle.checked = valeur !== '' && controle.value === valeur;
  else controle.value = String(valeur);
  redire(controle);
}

/** Redit le texte d’un contrôle dans son cadre : il s’y mesure à l’écran, et c’est lui qui s’imprime, en entier. */
export function redire(controle: Element): void {
  const cadre = controle.closest<HTMLElement>('.saisie:not(.saisie-case)');
  if (!cadre) return;
  if (controle instanceof HTMLSelectElement)
    cadre.dataset['texte'] = controle.value && (controle.selectedOptions[0]?.text ?? '');
  else if (controle instanceof HTMLTextAreaElement || controle instanceof HTMLInputElement)
    cadre.dataset['texte'] = controle.value;
}
