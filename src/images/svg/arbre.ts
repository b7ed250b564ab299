import { SaxesParser, type SaxesTagNS } from 'saxes';
import { ELEMENTS_MAX, NIVEAUX_MAX } from '../limites.ts';
import { attributsDe } from './attributs.ts';
import { ALLEGER, DEGROUPER, type Defaut, type Element, EN_PNG, PLUS_SIMPLE } from './element.ts';
import { ELEMENTS, MUETS, refusDe, SVG } from './vocabulaire.ts';

/** Signes donnés d’un coup au lecteur : dès qu’une limite est passée, on ne lui donne plus rien. */
const GORGEE = 1024;

/** Un dessin lu, et ce qu’on y a refusé. */
export interface Arbre {
  racine?: Element | undefined;
  defauts: Defaut[];
}

/** Lit un SVG sans récursion, et s’arrête à la première limite passée. Aucune entité n’est développée, aucun fichier n’est ouvert. */
export function lireArbre(texte: string): Arbre {
  const parser = new SaxesParser({ xmlns: true });
  const defauts: Defaut[] = [];
  /** Les éléments ouverts ; rien à la place de celui qu’on ne garde pas. */
  const ouverts: (Element | undefined)[] = [];
  let racine: Element | undefined;
  let line = 1;
  let count = 0;
  let stopped = false;

  const refuser = (quoi: string, comment: string): void => {
    defauts.push({ quoi, ligne: line, comment });
  };
  const arreter = (quoi: string, comment: string): void => {
    if (!stopped) refuser(quoi, comment);
    stopped = true;
  };
  const garder = ({ uri, local, attributes }: SaxesTagNS): Element | undefined => {
    const lost = ouverts.length > 0 && ouverts.at(-1) === undefined;
    if (lost || (uri !== SVG && uri !== '') || MUETS.has(local)) return undefined;
    if (!ELEMENTS.has(local) || (local === 'svg') !== (ouverts.length === 0)) {
      refuser(...refusDe(local));
      return undefined;
    }
    const kept = attributsDe(local, Object.values(attributes), refuser);
    return { nom: local, ...kept, enfants: [], ligne: line, texte: '' };
  };
  const ecouter = (text: string): void => {
    const element = ouverts.at(-1);
    if (element?.nom === 'style') element.texte += text;
  };

  parser.on('error', () => {
    line = parser.line;
    arreter('du XML mal écrit', `enregistrez l’image à nouveau, ou ${EN_PNG}`);
  });
  // Un DOCTYPE ordinaire ne sert plus à rien, et n’est jamais ouvert ; entre crochets, il définit des entités.
  parser.on('doctype', (doctype) => {
    line = parser.line;
    if (doctype.includes('[')) arreter('des entités (« DOCTYPE [ … ] »)', PLUS_SIMPLE);
  });
  parser.on('xmldecl', ({ encoding = 'UTF-8' }) => {
    if (!/^utf-?8$/i.test(encoding)) {
      arreter(`l’encodage « ${encoding.slice(0, 40)} »`, 'enregistrez le fichier en UTF-8');
    }
  });
  parser.on('processinginstruction', ({ target }) => {
    if (target === 'xml-stylesheet') refuser('une feuille de style dans un autre fichier', PLUS_SIMPLE);
  });
  parser.on('opentagstart', () => {
    line = parser.line;
  });
  parser.on('opentag', (tag) => {
    if (stopped) return;
    count += 1;
    if (ouverts.length >= NIVEAUX_MAX) return arreter(`plus de ${NIVEAUX_MAX} niveaux emboîtés`, DEGROUPER);
    if (count > ELEMENTS_MAX) return arreter(`plus de ${ELEMENTS_MAX} éléments`, ALLEGER);
    const element = garder(tag);
    if (element) ouverts.at(-1)?.enfants.push(element);
    if (ouverts.length === 0) racine = element;
    ouverts.push(element);
  });
  parser.on('closetag', () => {
    ouverts.pop();
  });
  parser.on('text', ecouter);
  parser.on('cdata', ecouter);

  for (let at = 0; at < texte.length && !stopped; at += GORGEE) parser.write(texte.slice(at, at + GORGEE));
  if (!stopped) parser.close();
  return { racine, defauts };
}
