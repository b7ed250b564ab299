import type { Entree } from '../../load/entree.ts';
import { blocsTitres, sequencesDe } from '../../load/sequences.ts';
import type { ModuleDonnees } from '../../model/module.ts';
import type { Noeud } from '../../model/noeud.ts';
import type { SequenceProps } from '../../model/sequence.ts';
import type { TransfertDonnees } from '../../model/transfert.ts';
import type { Figure } from './figure.ts';
import { type Contenu, dit, fort, liste, paragraphe, renvoi, sourcer, titre } from './noeuds.ts';

/**
 * « Que puis-je changer ? » : d’abord par thème, puis module par module, d’après le statut de chaque séquence. Une séquence du noyau qui a
 * des passages le dit : eux se récrivent pour chaque territoire.
 */
export function figureDesChangements(
  themes: TransfertDonnees['themes'],
  modules: readonly Entree<ModuleDonnees>[],
): Figure {
  return { equivalent: [...themes.flatMap(reponse), ...modules.flatMap(reponseDuModule)] };
}

function reponse({ question, noyau, adaptable, source }: TransfertDonnees['themes'][number]): Noeud[] {
  return [
    titre(3, question),
    paragraphe([fort('Ne change pas'), dit(' : '), source ? sourcer(noyau, source) : dit(noyau)]),
    paragraphe([fort('À vous de choisir'), dit(` : ${adaptable}`)]),
  ];
}

function reponseDuModule({
  donnees: { id, titre: nom, noyau, adaptable },
  corps,
}: Entree<ModuleDonnees>): Noeud[] {
  const sequences = sequencesDe(corps);
  const cite = ({ props, noeud }: { props: SequenceProps; noeud: Noeud }): Contenu => {
    const passages = blocsTitres(noeud.children ?? [], 'Passage').map((passage) => passage.titre);
    const lien = renvoi(`${id}/${props.id}`);
    if (props.statut !== 'noyau' || passages.length === 0) return [lien];
    return [lien, dit(` (sauf le passage « ${passages.join(' », « ')} », à récrire chez vous)`)];
  };
  const du = (statut: string): Noeud =>
    liste(sequences.filter(({ props }) => props.statut === statut).map(cite));
  return [
    titre(3, `Que puis-je changer dans ${id} ?`),
    paragraphe([renvoi(id, nom)]),
    paragraphe([fort('Non, ces séquences sont le noyau'), dit(' :')]),
    du('noyau'),
    paragraphe([fort('Oui, ces séquences s’adaptent'), dit(' :')]),
    du('adaptable'),
    paragraphe([
      dit('Ce qui ne change pas en '),
      renvoi(id, id),
      dit(` : ${noyau.join(' ; ')}. Ce qui s’adapte : ${adaptable.join(' ; ')}.`),
    ]),
  ];
}
