import type { PropsDeChamp } from '../../components/Champ/props.ts';
import type { Noeud } from '../../model/noeud.ts';

/** Le champ qu’est un nœud, ou undefined ; ses attributs ont été validés à la lecture et résolus à l’assemblage. */
export function champDe({ type, nom, props }: Noeud): PropsDeChamp | undefined {
  return type === 'composant' && nom === 'Champ' ? (props as unknown as PropsDeChamp) : undefined;
}
