import type { Nodes as MdastNodes, Root } from 'mdast';
import { type Diagnostic, type Lieu, type Place, signaler } from '../diagnostics/diagnostic.ts';
import type { Noeud } from '../model/noeud.ts';
import { composerTexte } from '../model/typographie.ts';
import { blocSeul, type Jsx, type Lecteur, lireComposant, type NoeudLu } from './composants.ts';

/** Un texte réduit à ses nœuds, la place de chacun, et ce qui n’a pas pu être gardé. */
export interface Corps {
  noeuds: Noeud[];
  places: WeakMap<Noeud, Place>;
  diagnostics: Diagnostic[];
}

/**
 * Réduit un arbre mdast aux nœuds que les rendus connaissent : composants du registre validés, typographie posée,
 * liens sûrs. Tout le reste devient un diagnostic à sa place ; rien ne disparaît en silence.
 */
export function normaliser(racine: Root, fichier: string): Corps {
  const places = new WeakMap<Noeud, Place>();
  const diagnostics: Diagnostic[] = [];
  const lieuDe = (node: NoeudLu): Lieu => ({ fichier, place: node.position as Place | undefined });

  const children = (node: NoeudLu, parents: readonly string[]): Noeud[] =>
    (('children' in node ? node.children : undefined) ?? []).flatMap((child) =>
      visit(child as NoeudLu, parents),
    );

  const make = (node: NoeudLu, noeud: Noeud): Noeud[] => {
    if (node.position) places.set(noeud, node.position as Place);
    return [noeud];
  };

  function visit(node: NoeudLu, parents: readonly string[]): Noeud[] {
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
        return blocSeul(typed.children) ? inside() : make(node, { type: 'paragraph', children: inside() });
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

  function visitOther(node: NoeudLu, parents: readonly string[]): Noeud[] {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const read = lireComposant(node as Jsx, parents, lecteur);
      return Array.isArray(read) ? read : make(node, read);
    }
    const quoi = CODE[node.type];
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

  const lecteur: Lecteur = {
    signale: (diagnostic) => diagnostics.push(diagnostic),
    lieuDe,
    enfants: children,
  };
  const noeuds = children(racine, []);
  diagnostics.push(...headingJumps(noeuds, (noeud) => ({ fichier, place: places.get(noeud) })));
  return { noeuds, places, diagnostics };
}

/** Ce qui serait du code dans une page, et comment le nommer. */
const CODE: Readonly<Record<string, string>> = {
  mdxjsEsm: 'Un « import » ou un « export »',
  mdxFlowExpression: 'Une {expression}',
  mdxTextExpression: 'Une {expression}',
  html: 'Du HTML',
};

/** Ce que remark sait lire et que les rendus ne montrent pas. */
const OTHER: Readonly<Record<string, string>> = {
  image: 'Une image',
  definition: 'Une définition de lien',
  linkReference: 'Un lien par référence',
  imageReference: 'Une image',
  footnoteReference: 'Une note de bas de page',
  footnoteDefinition: 'Une note de bas de page',
};

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
