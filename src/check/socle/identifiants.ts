import { type Diagnostic, type Lieu, signaler } from '../../diagnostics/diagnostic.ts';
import type { Entree } from '../../load/entree.ts';
import { blocsTitres, sequencesDe } from '../../load/sequences.ts';
import type { Socle } from '../../load/socle.ts';
import type { ModuleDonnees } from '../../model/module.ts';
import type { TransfertDonnees } from '../../model/transfert.ts';

/** Un identifiant, où il est écrit, et comment nommer celui qui l’a déjà pris. */
interface Porteur {
  id: string;
  lieu: Lieu;
  nom: string;
}

/**
 * L09 : un identifiant ne sert qu’une fois là où on le cite. Les annexes, les pages et les expériences se citent de la même façon, donc
 * partagent leurs identifiants ; une séquence n’a son nom qu’une fois dans son module, un passage et une variante dans leur séquence, une
 * étape ou un thème du transfert dans leur liste.
 */
export function identifiantsUniques(socle: Socle): Diagnostic[] {
  const { modules, acquis, attentes, fiches, annexes, pages, transfert, experiences, glossaire } = socle;
  const shared = [
    modules,
    acquis,
    attentes,
    fiches,
    [...pages, ...transfert, ...experiences, ...annexes],
    glossaire,
  ];
  return [
    ...shared.map(porteurs),
    ...modules.flatMap(porteursDuModule),
    ...porteursDuTransfert(socle.conditions),
  ].flatMap(doublons);
}

function porteurs(entrees: readonly Entree<{ id: string }>[]): Porteur[] {
  return entrees.map((entree) => ({
    id: entree.donnees.id,
    lieu: entree.lieu(['id']),
    nom: entree.fichier,
  }));
}

function porteursDuModule({ corps, lieuDe }: Entree<ModuleDonnees>): Porteur[][] {
  const sequences = sequencesDe(corps);
  const blocs = (texte: typeof corps, bloc: 'Passage' | 'Variante', nom: string): Porteur[] =>
    blocsTitres(texte, bloc).map(({ id, noeud }) => ({ id, lieu: lieuDe(noeud), nom }));
  return [
    sequences.map(({ props, noeud }) => ({ id: props.id, lieu: lieuDe(noeud), nom: 'une autre séquence' })),
    blocs(corps, 'Variante', 'une autre variante'),
    ...sequences.flatMap(({ noeud: { children = [] } }) => [
      blocs(children, 'Passage', 'un autre passage'),
      blocs(children, 'Variante', 'une autre variante'),
    ]),
  ];
}

/** Les listes du transfert dont les éléments ont un identifiant, et comment nommer un autre de leurs éléments. */
const LISTES_DU_TRANSFERT = [
  ['curseurs', 'un autre curseur'],
  ['etapes', 'une autre étape'],
  ['typesDAccueil', 'un autre type d’accueil'],
  ['cofinancements', 'une autre configuration'],
  ['themes', 'un autre thème'],
] as const;

function porteursDuTransfert({ donnees, lieu }: Entree<TransfertDonnees>): Porteur[][] {
  return LISTES_DU_TRANSFERT.map(([liste, nom]) =>
    donnees[liste].map(({ id }, rang) => ({ id, lieu: lieu([liste, rang, 'id']), nom })),
  );
}

function doublons(porteurs: readonly Porteur[]): Diagnostic[] {
  const first = new Map<string, string>();
  return porteurs.flatMap(({ id, lieu, nom }) => {
    const autre = first.get(id);
    first.set(id, autre ?? nom);
    return autre ? [signaler('L09', lieu, { id, autre })] : [];
  });
}
