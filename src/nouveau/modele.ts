import { type Document, isMap, isNode, parseDocument } from 'yaml';

export type Valeur = string | boolean | readonly string[];

/** Une valeur à écrire dans l’en-tête, à la place de celle du modèle. */
export interface Remplacement {
  chemin: readonly (string | number)[];
  valeur: Valeur;
}

/**
 * Écrit des valeurs dans l’en-tête d’un modèle sans toucher à rien d’autre : les explications et l’alignement restent. Lève une
 * RangeError si le modèle n’a pas la clé demandée.
 */
export function remplirModele(modele: string, remplacements: readonly Remplacement[]): string {
  const start = modele.indexOf('\n') + 1;
  const document = parseDocument(modele.slice(start, modele.indexOf('\n---', start)));
  return remplacements
    .map(({ chemin, valeur }) => {
      const place = placeDeLaValeur(document, chemin);
      if (!place) throw new RangeError(`le modèle n’a pas de clé « ${chemin.join('.')} »`);
      return {
        from: start + place.from,
        to: start + place.to,
        text: `${place.vide ? ' ' : ''}${ecrire(valeur)}`,
      };
    })
    .sort((a, b) => b.from - a.from)
    .reduce((texte, { from, to, text }) => `${texte.slice(0, from)}${text}${texte.slice(to)}`, modele);
}

/** Une clé sans valeur (« nom:   # explication ») se remplit juste après ses deux-points. */
function placeDeLaValeur(
  document: Document,
  chemin: Remplacement['chemin'],
): { from: number; to: number; vide: boolean } | undefined {
  const parent = chemin.length === 1 ? document.contents : document.getIn(chemin.slice(0, -1), true);
  const pair = isMap(parent)
    ? parent.items.find(({ key }) => String(key) === String(chemin.at(-1)))
    : undefined;
  if (!pair || !isNode(pair.key) || !pair.key.range) return undefined;
  const afterColon = pair.key.range[1] + 1;
  const [from = 0, to = 0] = isNode(pair.value) ? (pair.value.range ?? []) : [];
  return to > from ? { from, to, vide: false } : { from: afterColon, to: afterColon, vide: true };
}

function ecrire(valeur: Valeur): string {
  if (typeof valeur === 'boolean') return String(valeur);
  return typeof valeur === 'string'
    ? JSON.stringify(valeur)
    : `[${valeur.map((v) => JSON.stringify(v)).join(', ')}]`;
}
