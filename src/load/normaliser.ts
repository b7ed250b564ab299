import type { Nodes as MdastNodes, Root } from 'mdast';
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
import { composerTexte } from '../model/typographie.ts';
import { valider } from './valider.ts';

export interface Corps {
  noeuds: Noeud[];
  places: WeakMap<Noeud, Place>;
  diagnostics: Diagnostic[];
}

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;
type Node = MdastNodes | Jsx | { type: string; children?: Node[]; position?: Place };

/**
 * Réduit un arbre mdast aux nœuds que les rendus connaissent : composants du registre validés, typographie posée,
 * liens sûrs. Tout le reste devient un diagnostic à sa place ; rien ne disparaît en silence.
 */
export function normaliser(racine: Root, fichier: string): Corps {
  const places = new WeakMap<Noeud, Place>();
  const diagnostics: Diagnostic[] = [];
  const lieuDe = (node: Node): Lieu => ({ fichier, place: node.position as Place | undefined });

  const children = (node: Node, parents: readonly string[]): Noeud[] =>
    (('children' in node ? node.children : undefined) ?? []).flatMap((child) =>
      visit(child as Node, parents),
    );

  const make = (node: Node, noeud: Noeud): Noeud[] => {
    if (node.position) places.set(noeud, node.position as Place);
    return [noeud];
  };

  function visit(node: Node, parents: readonly string[]): Noeud[] {
    const inside = (): Noeud[] => children(node, parents);
    const typed = node as MdastNodes;
    switch (typed.type) {
      case 'text':
        return make(node, { type: 'text', value: composerTexte(typed.value.replace(/\n/g, ' ')) });
      case 'inlineCode':
        return make(node, { type: 'inlineCode', value: typed.value });
      case 'code':
        return make(node, { type: 'code', value: typed.value });
      case 'break':
      case 'thematicBreak':
        return make(node, { type: typed.type });
      case 'paragraph':
        return soleBlock(typed.children) ? inside() : make(node, { type: 'paragraph', children: inside() });
      case 'strong':
      case 'emphasis':
      case 'delete':
      case 'blockquote':
      case 'listItem':
      case 'tableRow':
      case 'tableCell':
        return make(node, { type: typed.type, children: inside() });
      case 'list':
        return make(node, {
          type: 'list',
          ordered: typed.ordered === true,
          start: typed.start ?? 1,
          children: inside(),
        });
      case 'table':
        return make(node, {
          type: 'table',
          align: (typed.align ?? []).map((side) => side ?? null),
          children: inside(),
        });
      case 'heading':
        if (parents.length > 0) {
          diagnostics.push(
            signaler('L10', lieuDe(node), { quoi: 'Un titre', ou: `dans <${parents.at(-1)}>` }),
          );
        }
        return make(node, { type: 'heading', depth: typed.depth, children: inside() });
      case 'link':
        if (!/^(https?:\/\/|mailto:)/i.test(typed.url)) {
          diagnostics.push(signaler('L07', lieuDe(node), { adresse: typed.url }));
        }
        return make(node, { type: 'link', url: typed.url, children: inside() });
      default:
        return visitOther(node, parents);
    }
  }

  function visitOther(node: Node, parents: readonly string[]): Noeud[] {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
      return component(node as Jsx, parents);
    const code: Readonly<Record<string, string>> = {
      mdxjsEsm: 'Un « import » ou un « export »',
      mdxFlowExpression: 'Une {expression}',
      mdxTextExpression: 'Une {expression}',
      html: 'Du HTML',
    };
    const quoi = code[node.type];
    diagnostics.push(
      quoi
        ? signaler('L06', lieuDe(node), { quoi })
        : signaler('L10', lieuDe(node), {
            quoi: OTHER[node.type] ?? `Un élément « ${node.type} »`,
            ou: 'dans un contenu',
          }),
    );
    return [];
  }

  function component(node: Jsx, parents: readonly string[]): Noeud[] {
    const lieu = lieuDe(node);
    const nom = node.name ?? '';
    const composant = composantNomme(nom);
    if (!composant) {
      const proche = plusProche(nom, Object.keys(registre));
      const html = /^[a-z]/.test(nom) && !proche;
      diagnostics.push(
        html ? signaler('L06', lieu, { quoi: `La balise <${nom}>` }) : signaler('L04', lieu, { nom, proche }),
      );
      return children(node, parents);
    }
    const misplaced = misplacement(nom, composant, parents);
    if (misplaced) diagnostics.push(signaler('L10', lieu, { quoi: `<${nom}>`, ou: misplaced }));
    const props = attributes(node, nom, composant);
    const noeud: Noeud = { type: 'composant', nom, ...(props ? { props } : {}) };
    const enfants = children(node, [...parents, nom]);
    if (composant.contient && enfants.some((e) => e.type !== 'composant')) {
      diagnostics.push(signaler('L10', lieu, { quoi: 'Un texte', ou: `dans <${nom}>` }));
    }
    noeud.children = composant.genre === 'bloc' ? inBlocks(enfants) : enfants;
    return make(node, noeud);
  }

  function attributes(node: Jsx, nom: string, composant: Composant): Record<string, unknown> | undefined {
    const brut: Record<string, unknown> = Object.create(null); // « __proto__ » y est une clé comme une autre
    const attributePlace = new Map<string, Lieu>();
    for (const attribute of node.attributes as (MdxJsxAttribute | MdxJsxExpressionAttribute)[]) {
      const lieu: Lieu = { fichier, place: (attribute.position ?? node.position) as Place | undefined };
      if (
        attribute.type === 'mdxJsxExpressionAttribute' ||
        (typeof attribute.value === 'object' && attribute.value)
      ) {
        diagnostics.push(signaler('L06', lieu, { quoi: `Une {expression} dans <${nom}>` }));
        return undefined;
      }
      brut[attribute.name] = attribute.value ?? true;
      attributePlace.set(attribute.name, lieu);
    }
    const { valeur, defauts } = valider(composant.props, brut);
    for (const { chemin, trouve, attendu } of defauts) {
      const lieu = attributePlace.get(String(chemin[0])) ?? lieuDe(node);
      diagnostics.push(signaler('L05', lieu, { nom, chemin: chemin.join('.'), trouve, attendu }));
    }
    return valeur as Record<string, unknown> | undefined;
  }

  const noeuds = children(racine, []);
  diagnostics.push(...headingJumps(noeuds, (noeud) => ({ fichier, place: places.get(noeud) })));
  return { noeuds, places, diagnostics };
}

/** Le composant d’un nom ; « constructor » et ses pareils, que tout objet possède, n’en sont pas. */
function composantNomme(nom: string): Composant | undefined {
  return Object.hasOwn(registre, nom) ? registre[nom] : undefined;
}

const OTHER: Readonly<Record<string, string>> = {
  image: 'Une image',
  definition: 'Une définition de lien',
  linkReference: 'Un lien par référence',
  imageReference: 'Une image',
  footnoteReference: 'Une note de bas de page',
  footnoteDefinition: 'Une note de bas de page',
};

function misplacement(nom: string, composant: Composant, parents: readonly string[]): string | undefined {
  const parent = parents.at(-1);
  if (composant.dans && !composant.dans.includes(parent ?? 'racine')) {
    return parent ? `dans <${parent}>` : 'au premier niveau d’un fichier';
  }
  const allowed = parent ? composantNomme(parent)?.contient : undefined;
  return allowed && !allowed.includes(nom) ? `dans <${parent}>` : undefined;
}

/** Un composant de bloc écrit sur une seule ligne arrive seul dans un paragraphe : on retire le paragraphe. */
function soleBlock(nodes: readonly Node[]): boolean {
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

function headingJumps(noeuds: readonly Noeud[], lieuDe: (noeud: Noeud) => Lieu): Diagnostic[] {
  let previous = 1;
  return noeuds.flatMap((noeud) => {
    if (noeud.type !== 'heading') return [];
    const depth = noeud.depth ?? 1;
    const expected = Math.min(previous + 1, 4);
    previous = depth;
    return depth < 2 || depth > expected
      ? [signaler('L13', lieuDe(noeud), { trouve: depth, attendu: expected })]
      : [];
  });
}
