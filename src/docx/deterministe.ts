import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { dateDesEntrees } from '../archive/zip.ts';

const TYPES = '[Content_Types].xml';
const PROPRIETES = 'docProps/core.xml';
const XML = /\.(xml|rels)$/;

/**
 * Récrit un document Word pour que les mêmes données donnent les mêmes octets, quels que soient l’heure, le fuseau et ce que le programme a
 * écrit avant : dates des propriétés, identifiants tirés au hasard, numéros de signets comptés depuis le démarrage, ordre et dates des entrées.
 * `jour` : AAAA-MM-JJ, la date du contenu.
 */
export function enOctetsFixes(docx: Uint8Array, jour: string): Uint8Array {
  const entrees = unzipSync(docx);
  const noms = Object.keys(entrees).sort(ordre);
  const numeroter = numerotation();
  const mtime = dateDesEntrees(jour);
  const fixes: Zippable = {};
  for (const nom of noms) {
    const octets = entrees[nom] ?? new Uint8Array();
    const fixer = nom === PROPRIETES ? (texte: string) => dater(texte, jour) : numeroter;
    fixes[nom] = [XML.test(nom) ? strToU8(fixer(strFromU8(octets))) : octets, { mtime }];
  }
  return zipSync(fixes, { level: 9 });
}

/** Word veut les types de contenu en tête ; le reste, dans l’ordre des noms. */
function ordre(a: string, b: string): number {
  if (a === TYPES || b === TYPES) return a === TYPES ? -1 : 1;
  return a < b ? -1 : 1;
}

function dater(proprietes: string, jour: string): string {
  return proprietes
    .replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${jour}T12:00:00Z`)
    .replace('</cp:coreProperties>', '<dc:language>fr-FR</dc:language></cp:coreProperties>');
}

/** Ce que la bibliothèque tire au hasard (liens) ou compte depuis le démarrage (signets, entrées du sommaire). */
const TIRES = /rId[a-z0-9_-]{21}/g;
const SIGNETS_DU_SOMMAIRE = /_Toc\d+/g;
const NUMEROS_DE_SIGNET = /(<w:bookmark(?:Start|End)\b[^>]*\bw:id=")(\d+)"/g;

/** Remplace chaque identifiant par son rang d’apparition dans le document. */
function numerotation(): (xml: string) => string {
  const rangs = new Map<string, number>();
  const rang = (cle: string): number => {
    const connu = rangs.get(cle) ?? rangs.size + 1;
    rangs.set(cle, connu);
    return connu;
  };
  return (xml) =>
    xml
      .replace(TIRES, (id) => `rIdLien${rang(id)}`)
      .replace(SIGNETS_DU_SOMMAIRE, (nom) => `_Toc${rang(nom)}`)
      .replace(NUMEROS_DE_SIGNET, (_, avant: string, id: string) => `${avant}${rang(`signet ${id}`)}"`);
}
