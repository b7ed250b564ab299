import type { PDFDict } from 'pdf-lib';
import { lireContenu } from './contenu.ts';
import type { Flux } from './flux.ts';
import type { Operande } from './jetons.ts';
import { enchainer, IDENTITE, type Matrice, matriceDe } from './matrice.ts';
import { nombre, valeur } from './objets.ts';
import { policesDe } from './police.ts';

/** Un point d’une page, en points depuis son coin bas gauche. */
export interface Point {
  x: number;
  y: number;
}

/** Ce qu’un flux de contenu peint, et sous quelles balises. */
export interface Releve {
  page: number;
  lieu: Flux['lieu'];
  /** Les contenus balisés (MCID), dans l’ordre où ils s’ouvrent. */
  mcids: number[];
  /** Où commence chaque contenu balisé qui est du texte. Les déplacements par Td, que Typst n’écrit pas, ne sont pas suivis. */
  debuts: Map<number, Point>;
  /** Combien de fois on peint hors de toute balise et de tout artefact. */
  horsBalise: number;
  /** Combien d’artefacts s’ouvrent dans un contenu balisé, et de contenus balisés dans un artefact. */
  imbrications: number;
  /** Combien de contenus marqués s’ouvrent sans se fermer, ou se ferment sans être ouverts. */
  desequilibre: number;
  /** Les polices des ressources, employées ou non. */
  polices: PDFDict[];
  /** Par police, les codes des signes montrés. */
  codes: Map<PDFDict, Set<number>>;
}

const MONTRENT: ReadonlySet<string> = new Set(['Tj', 'TJ', "'", '"']);
const PEIGNENT: ReadonlySet<string> = new Set([
  ...MONTRENT,
  ...['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'sh', 'Do', 'EI'],
]);

/** « balise » : un contenu de l’arbre ; « artefact » : un décor ; « autre » : une marque qui ne dit ni l’un ni l’autre. */
type Marque = 'balise' | 'artefact' | 'autre';

/** Ce que q garde et que Q rend (ISO 32000-1, 8.4.2), pour ce qu’on en lit. */
interface Etat {
  police: PDFDict | undefined;
  repere: Matrice;
}

/** Lit un flux de contenu une fois, pour tous les contrôles. */
export function relever({ page, lieu, octets, ressources }: Flux): Releve {
  const polices = policesDe(ressources);
  const releve: Releve = {
    page,
    lieu,
    mcids: [],
    debuts: new Map(),
    horsBalise: 0,
    imbrications: 0,
    desequilibre: 0,
    polices: [...new Set(polices.values())],
    codes: new Map(),
  };
  const marques: Marque[] = [];
  const gardes: Etat[] = [];
  let etat: Etat = { police: undefined, repere: IDENTITE };
  let texte = IDENTITE;
  for (const { operateur, operandes } of lireContenu(octets)) {
    switch (operateur) {
      case 'BMC':
      case 'BDC':
        marques.push(ouvrir(operandes, ressources, marques, releve));
        break;
      case 'EMC':
        if (marques.pop() === undefined) releve.desequilibre += 1;
        break;
      case 'q':
        gardes.push(etat);
        break;
      case 'Q':
        etat = gardes.pop() ?? etat;
        break;
      case 'cm':
        etat = { ...etat, repere: enchainer(matriceDe(operandes), etat.repere) };
        break;
      case 'Tf':
        etat = { ...etat, police: polices.get(String(operandes[0])) };
        break;
      case 'BT':
        texte = IDENTITE;
        break;
      case 'Tm':
        texte = matriceDe(operandes);
        break;
    }
    if (PEIGNENT.has(operateur) && marques.every((marque) => marque === 'autre')) releve.horsBalise += 1;
    if (MONTRENT.has(operateur)) {
      montrer(operandes, etat.police, releve);
      if (marques.includes('balise')) situer(enchainer(texte, etat.repere), releve);
    }
  }
  releve.desequilibre += marques.length;
  return releve;
}

/** Retient où commence le contenu balisé ouvert en dernier. */
function situer([, , , , x, y]: Matrice, { mcids, debuts }: Releve): void {
  const mcid = mcids.at(-1);
  if (mcid !== undefined && !debuts.has(mcid)) debuts.set(mcid, { x, y });
}

function ouvrir(
  [balise, proprietes]: Operande[],
  ressources: PDFDict | undefined,
  marques: readonly Marque[],
  releve: Releve,
): Marque {
  const mcid = mcidDe(proprietes, ressources);
  const marque = balise === 'Artifact' ? 'artefact' : mcid === undefined ? 'autre' : 'balise';
  if (mcid !== undefined) releve.mcids.push(mcid);
  if (marque !== 'autre' && marques.some((dehors) => dehors !== 'autre' && dehors !== marque)) {
    releve.imbrications += 1;
  }
  return marque;
}

/** Les propriétés d’une marque sont écrites sur place, ou nommées dans les ressources (ISO 32000-1, 14.6.2). */
function mcidDe(proprietes: Operande | undefined, ressources: PDFDict | undefined): number | undefined {
  if (proprietes instanceof Map) {
    const mcid = proprietes.get('MCID');
    return typeof mcid === 'number' ? mcid : undefined;
  }
  return typeof proprietes === 'string'
    ? nombre(valeur(ressources, 'Properties', proprietes, 'MCID'))
    : undefined;
}

function montrer(operandes: readonly Operande[], police: PDFDict | undefined, releve: Releve): void {
  if (!police) return;
  const codes = releve.codes.get(police) ?? new Set();
  releve.codes.set(police, codes);
  const pas = valeur(police, 'DescendantFonts') ? 2 : 1;
  for (const chaine of operandes.flat()) {
    if (!(chaine instanceof Uint8Array)) continue;
    for (let rang = 0; rang < chaine.length; rang += pas) {
      codes.add(pas === 1 ? (chaine[rang] ?? 0) : (chaine[rang] ?? 0) * 256 + (chaine[rang + 1] ?? 0));
    }
  }
}
