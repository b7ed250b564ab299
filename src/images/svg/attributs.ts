import type { SaxesAttributeNS } from 'saxes';
import { type Element, EN_PNG, PLUS_SIMPLE, type Refuser } from './element.ts';
import { declarationsDe } from './style.ts';
import {
  ATTRIBUTS,
  DEGRADES,
  EFFETS,
  PROPRIETES,
  PROPRIETES_DE_STYLE,
  SANS_EFFET,
  XLINK,
} from './vocabulaire.ts';

/** Les attributs et le style à garder d’un élément ; ceux qui ne se voient pas sont retirés sans rien dire. */
export function attributsDe(
  element: string,
  attributs: readonly SaxesAttributeNS[],
  refuser: Refuser,
): Pick<Element, 'attributs' | 'style'> {
  const kept = new Map<string, string>();
  const style = new Map<string, string>();
  const mettre = (nom: string, valeur: string | undefined): void => {
    if (valeur !== undefined) kept.set(nom, valeur);
  };
  for (const { uri, local, value } of attributs) {
    if (local === 'href' && (uri === '' || uri === XLINK)) mettre(local, renvoi(element, value, refuser));
    else if (uri !== '') continue;
    else if (local === 'style')
      for (const [nom, valeur] of habits(declarationsDe(value), refuser)) style.set(nom, valeur);
    else mettre(local, attribut(local, value, refuser));
  }
  return { attributs: kept, style };
}

function renvoi(element: string, valeur: string, refuser: Refuser): string | undefined {
  if (element !== 'use' && !DEGRADES.includes(element)) return undefined;
  const id = /^\s*#(\S+)\s*$/.exec(valeur)?.[1];
  if (id === undefined) refuser('un renvoi vers un autre fichier', PLUS_SIMPLE);
  return id === undefined ? undefined : `#${id}`;
}

function attribut(nom: string, valeur: string, refuser: Refuser): string | undefined {
  if (/^on/i.test(nom)) {
    refuser('un script attaché à un élément', `une image n’en a pas besoin : retirez-le, ou ${EN_PNG}`);
    return undefined;
  }
  if (EFFETS.test(nom)) return effet(nom, valeur, refuser);
  if (nom === 'spreadMethod' && !SANS_REPRISE.test(valeur.trim())) {
    // Un PDF ne sait le dire que par un programme, qu’un PDF d’archive n’admet pas.
    refuser('un dégradé qui se répète', `étendez-le, ou ${EN_PNG}`);
  }
  if (nom === 'class' || nom === 'id') return valeur.trim();
  return ATTRIBUTS.includes(nom) ? lisible(valeur, refuser) : undefined;
}

function effet(nom: string, valeur: string, refuser: Refuser): undefined {
  if (!SANS_EFFET.test(valeur.trim())) refuser(`un effet (« ${nom} »)`, `retirez-le, ou ${EN_PNG}`);
  return undefined;
}

const SANS_REPRISE = /^(pad)?$/;

/** Les propriétés à garder d’un style. */
export function habits(
  declarations: ReturnType<typeof declarationsDe>,
  refuser: Refuser,
): Map<string, string> {
  const kept = new Map<string, string>();
  for (const [nom, brute] of declarations) {
    const known = PROPRIETES.includes(nom) || PROPRIETES_DE_STYLE.includes(nom);
    const valeur = known ? lisible(brute, refuser) : undefined;
    if (valeur !== undefined) kept.set(nom, valeur);
    if (EFFETS.test(nom) || nom === 'transform') effet(nom, brute, refuser);
  }
  return kept;
}

/** Un renvoi à un élément du dessin, par son identifiant. */
export const RENVOI = /url\(#([^()]+)\)/g;
const RENVOI_ECRIT = /url\(\s*(["']?)#([^()"'\s]+)\1\s*\)/g;
const SIGNES = /^[\w\s#%.,()+/*-]*$/;

/** Une valeur faite de mots, de nombres et de renvois au dessin, ses blancs réduits ; rien si elle est refusée. */
function lisible(valeur: string, refuser: Refuser): string | undefined {
  const inside = valeur.replace(RENVOI_ECRIT, ' ');
  if (/url\s*\(/i.test(inside)) refuser('un renvoi vers un autre fichier', PLUS_SIMPLE);
  else if (!SIGNES.test(inside)) refuser('une valeur qu’on ne sait pas lire', PLUS_SIMPLE);
  else return valeur.replace(RENVOI_ECRIT, 'url(#$2)').replace(/\s+/g, ' ').trim();
  return undefined;
}
