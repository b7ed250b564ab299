import type { Nodes as MdastNodes } from 'mdast';
import type {
  MdxJsxAttribute,
  MdxJsxExpressionAttribute,
  MdxJsxFlowElement,
  MdxJsxTextElement,
} from 'mdast-util-mdx-jsx';
import { type Composant, registre } from '../components/registre.ts';
import { type Diagnostic, type Lieu, type Place, signaler } from '../diagnostics/diagnostic.ts';
import { plusProche } from '../diagnostics/proche.ts';
import type { Noeud } from '../model/noeud.ts';
import { valider } from './valider.ts';

/** Une balise de composant, sur ses lignes ou dans une phrase. */
export type Jsx = MdxJsxFlowElement | MdxJsxTextElement;
/** Un nœud tel que remark le donne, connu ou non. */
export type NoeudLu = MdastNodes | Jsx | { type: string; children?: NoeudLu[]; position?: Place };

/** La lecture en cours d’un texte : où se disent les fautes, et comment lire ce qu’un composant contient. */
export interface Lecteur {
  signale: (diagnostic: Diagnostic) => void;
  lieuDe: (node: NoeudLu) => Lieu;
  /** Lit les enfants d’un nœud ; `parents` : les composants qui les entourent, du dehors au dedans. */
  enfants: (node: NoeudLu, parents: readonly string[]) => Noeud[];
}

/**
 * Lit un composant : connu du registre, à sa place, avec des attributs validés. Un composant inconnu est signalé et laisse place à ce
 * qu’il contient, pour que ses fautes soient dites aussi.
 */
export function lireComposant(node: Jsx, parents: readonly string[], lecteur: Lecteur): Noeud | Noeud[] {
  const nom = node.name ?? '';
  const composant = composantNomme(nom);
  const lieu = lecteur.lieuDe(node);
  if (!composant) {
    lecteur.signale(inconnu(nom, lieu));
    return lecteur.enfants(node, parents);
  }
  const misplaced = misplacement(nom, composant, parents);
  if (misplaced) lecteur.signale(signaler('L10', lieu, { quoi: `<${nom}>`, ou: misplaced }));
  const props = attributs(node, nom, composant, lecteur);
  const enfants = lecteur.enfants(node, [...parents, nom]);
  if (composant.contient && enfants.some((enfant) => enfant.type !== 'composant')) {
    lecteur.signale(signaler('L10', lieu, { quoi: 'Un texte', ou: `dans <${nom}>` }));
  }
  const children = composant.genre === 'bloc' ? inBlocks(enfants) : enfants;
  return { type: 'composant', nom, ...(props ? { props } : {}), children };
}

function inconnu(nom: string, lieu: Lieu): Diagnostic {
  const proche = plusProche(nom, Object.keys(registre));
  const html = /^[a-z]/.test(nom) && !proche;
  return html
    ? signaler('L06', lieu, { quoi: `La balise <${nom}>` })
    : signaler('L04', lieu, { nom, proche });
}

/** Les attributs d’un composant, validés ; undefined s’ils ont une faute, déjà signalée. */
function attributs(
  node: Jsx,
  nom: string,
  composant: Composant,
  { signale, lieuDe }: Lecteur,
): Record<string, unknown> | undefined {
  const brut: Record<string, unknown> = Object.create(null); // « __proto__ » y est une clé comme une autre
  const lieux = new Map<string, Lieu>();
  for (const attribute of node.attributes as (MdxJsxAttribute | MdxJsxExpressionAttribute)[]) {
    const { position } = attribute;
    const lieu: Lieu = position ? { ...lieuDe(node), place: position as Place } : lieuDe(node);
    if (
      attribute.type === 'mdxJsxExpressionAttribute' ||
      (typeof attribute.value === 'object' && attribute.value)
    ) {
      signale(signaler('L06', lieu, { quoi: `Une {expression} dans <${nom}>` }));
      return undefined;
    }
    brut[attribute.name] = attribute.value ?? true;
    lieux.set(attribute.name, lieu);
  }
  const { valeur, defauts } = valider(composant.props, brut);
  for (const { chemin, trouve, attendu } of defauts) {
    const lieu = lieux.get(String(chemin[0])) ?? lieuDe(node);
    signale(signaler('L05', lieu, { nom, chemin: chemin.join('.'), trouve, attendu }));
  }
  return valeur as Record<string, unknown> | undefined;
}

/** Le composant d’un nom ; « constructor » et ses pareils, que tout objet possède, n’en sont pas. */
function composantNomme(nom: string): Composant | undefined {
  return Object.hasOwn(registre, nom) ? registre[nom] : undefined;
}

function misplacement(nom: string, composant: Composant, parents: readonly string[]): string | undefined {
  const parent = parents.at(-1);
  if (composant.dans && !composant.dans.includes(parent ?? 'racine')) {
    return parent ? `dans <${parent}>` : 'au premier niveau d’un fichier';
  }
  const allowed = parent ? composantNomme(parent)?.contient : undefined;
  return allowed && !allowed.includes(nom) ? `dans <${parent}>` : undefined;
}

/** Un composant de bloc écrit sur une seule ligne arrive seul dans un paragraphe : on retire le paragraphe. */
export function blocSeul(nodes: readonly NoeudLu[]): boolean {
  const meaningful = nodes.filter(
    (n) => !(n.type === 'text' && (n as { value: string }).value.trim() === ''),
  );
  return (
    meaningful.length > 0 &&
    meaningful.every(
      (n) => n.type === 'mdxJsxTextElement' && composantNomme((n as Jsx).name ?? '')?.genre === 'bloc',
    )
  );
}

const INLINE = new Set(['text', 'strong', 'emphasis', 'delete', 'inlineCode', 'break', 'link']);
const isInline = (noeud: Noeud): boolean =>
  INLINE.has(noeud.type) ||
  (noeud.type === 'composant' && composantNomme(noeud.nom ?? '')?.genre === 'ligne');

/** Enveloppe dans un paragraphe le texte posé directement dans un composant de bloc. */
function inBlocks(noeuds: Noeud[]): Noeud[] {
  return noeuds.every(isInline) && noeuds.length > 0 ? [{ type: 'paragraph', children: noeuds }] : noeuds;
}
