import type { Saisie } from '../../model/saisie.ts';
import type { PropsDeChamp } from './props.ts';

/**
 * Les places où l’on répond à un champ, signatures comprises (null).
 * @throws {Error} si le champ n’est pas assemblé.
 */
export function saisiesDe({ saisies, id }: PropsDeChamp): readonly (Saisie | null)[] {
  if (!saisies) throw new Error(`Le champ « ${id} » n’a pas de place où répondre : l’assemblage l’a oublié.`);
  return saisies;
}

/** Celles où l’on répond à l’écran. */
export const saisiesARemplir = (props: PropsDeChamp): Saisie[] =>
  saisiesDe(props).filter((saisie) => saisie !== null);

/**
 * La place d’un champ qui n’en a qu’une.
 * @throws {Error} s’il n’en a pas.
 */
export function seuleSaisie(props: PropsDeChamp): Saisie {
  const [saisie] = saisiesARemplir(props);
  if (!saisie) throw new Error(`Le champ « ${props.id} » n’a pas de place où répondre.`);
  return saisie;
}

/** Les places d’un tableau, rangée par rangée. */
export function rangeesDe(props: PropsDeChamp): (Saisie | null)[][] {
  const saisies = saisiesDe(props);
  const largeur = props.colonnes?.length ?? 0;
  const nombre = largeur === 0 ? 0 : saisies.length / largeur;
  return Array.from({ length: nombre }, (_, rang) => saisies.slice(rang * largeur, (rang + 1) * largeur));
}
