import { habits } from './attributs.ts';
import { type Element, EN_PNG, parcourir, type Refuser } from './element.ts';
import { lireFeuille } from './style.ts';

/** Ce qu’un sélecteur donne à une propriété. À force égale, la règle écrite en dernier (`ordre`) l’emporte. */
interface Habit {
  valeur: string;
  ordre: number;
}
/** Par sélecteur, puis par propriété. */
type Vestiaire = Map<string, Map<string, Habit>>;

/**
 * Donne à chaque élément, en attributs, ce que son style et les feuilles de style lui donnent. Le dessin n’a plus ni feuille, ni classe,
 * ni style : tout lecteur le montre pareil.
 */
export function habiller(racine: Element, refuserA: (element: Element) => Refuser): void {
  const vestiaire = remplir(
    [...parcourir(racine)].filter(({ nom }) => nom === 'style'),
    refuserA,
  );
  for (const element of parcourir(racine)) {
    const { attributs, style } = element;
    for (const [propriete, { valeur }] of tenueDe(element, vestiaire)) attributs.set(propriete, valeur);
    for (const [propriete, valeur] of style) attributs.set(propriete, valeur);
    attributs.delete('class');
    element.enfants = element.enfants.filter(({ nom }) => nom !== 'style');
  }
}

function remplir(feuilles: readonly Element[], refuserA: (element: Element) => Refuser): Vestiaire {
  const vestiaire: Vestiaire = new Map();
  let ordre = 0;
  for (const feuille of feuilles) {
    const refuser = refuserA(feuille);
    const regles = lireFeuille(feuille.texte);
    if (!regles)
      refuser('une feuille de style trop élaborée', `exportez le dessin en attributs, ou ${EN_PNG}`);
    for (const { selecteur, declarations } of regles ?? []) {
      const rayon = vestiaire.get(selecteur) ?? new Map<string, Habit>();
      vestiaire.set(selecteur, rayon);
      for (const [propriete, valeur] of habits(declarations, refuser))
        rayon.set(propriete, { valeur, ordre });
      ordre += 1;
    }
  }
  return vestiaire;
}

/** Ce que les feuilles donnent à un élément : un identifiant l’emporte sur une classe, une classe sur un nom. */
function tenueDe({ nom, attributs }: Element, vestiaire: Vestiaire): Map<string, Habit> {
  const classes = new Set((attributs.get('class') ?? '').split(/\s+/).map((classe) => `.${classe}`));
  const tenue = new Map<string, Habit>();
  for (const selecteurs of [['*'], [nom], [...classes], [`#${attributs.get('id') ?? ''}`]]) {
    const worn = selecteurs.flatMap((selecteur) => [...(vestiaire.get(selecteur) ?? [])]);
    for (const [propriete, habit] of worn.sort(([, a], [, b]) => a.ordre - b.ordre))
      tenue.set(propriete, habit);
  }
  return tenue;
}
