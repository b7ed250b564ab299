import { lireChaine, lireHexadecimal } from './chaines.ts';
import { type Curseur, estOrdinaire, estUnBlanc, estUnChiffre, S } from './octets.ts';

/** Un opérande : nombre, nom (sans sa barre, tel qu’écrit), chaîne (ses octets), tableau, dictionnaire. */
export type Operande = number | string | boolean | null | Uint8Array | Operande[] | Map<string, Operande>;

/** Ce qui n’est pas un opérande : un opérateur, ou un signe qui ferme. */
export interface Mot {
  mot: string;
}

/** Ce qui suit le dernier jeton. */
export const FIN: Mot = { mot: '' };
const FIN_DE_TABLEAU: Mot = { mot: ']' };
const FIN_DE_DICTIONNAIRE: Mot = { mot: '>>' };

const CONSTANTES: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);

export function estUnMot(jeton: Operande | Mot): jeton is Mot {
  return typeof jeton === 'object' && jeton !== null && 'mot' in jeton;
}

/**
 * Lit un opérande ou un opérateur, et avance le curseur. Octet par octet, sans expression régulière : un kit a onze millions d’octets de
 * contenu.
 */
export function lireJeton(curseur: Curseur): Operande | Mot {
  sauterLesBlancs(curseur);
  const { octets, place } = curseur;
  const octet = octets[place];
  if (octet === undefined) return FIN;
  if (estDunNombre(octet)) return lireNombre(curseur);
  if (estOrdinaire(octet)) return lireMot(curseur);
  curseur.place += 1;
  switch (octet) {
    case S.barre:
      return lireOrdinaires(curseur);
    case S.parentheseOuvre:
      return lireChaine(curseur);
    case S.crochetOuvre:
      return lireJusqua(curseur, FIN_DE_TABLEAU);
    case S.crochetFerme:
      return FIN_DE_TABLEAU;
    case S.inferieur:
      return octets[place + 1] === S.inferieur ? lireDictionnaire(curseur) : lireHexadecimal(curseur);
    case S.superieur:
      if (octets[place + 1] === S.superieur) curseur.place += 1;
      return FIN_DE_DICTIONNAIRE;
    default:
      return { mot: String.fromCharCode(octet) };
  }
}

/** Avance jusqu’au prochain signe ; un commentaire est un blanc. */
function sauterLesBlancs(curseur: Curseur): void {
  const { octets } = curseur;
  for (let octet = octets[curseur.place]; octet !== undefined; octet = octets[++curseur.place]) {
    if (octet === S.pourCent) sauterLaLigne(curseur);
    else if (!estUnBlanc(octet)) return;
  }
}

function sauterLaLigne(curseur: Curseur): void {
  const { octets } = curseur;
  for (let octet = octets[curseur.place]; octet !== undefined; octet = octets[++curseur.place]) {
    if (octet === S.saut || octet === S.retour) return;
  }
}

/** Les signes ordinaires à la place du curseur : un nom, ou un opérateur. */
function lireOrdinaires(curseur: Curseur): string {
  const { octets } = curseur;
  let lus = '';
  for (let octet = octets[curseur.place]; octet !== undefined; octet = octets[++curseur.place]) {
    if (!estOrdinaire(octet)) break;
    lus += String.fromCharCode(octet);
  }
  return lus;
}

function lireMot(curseur: Curseur): Operande | Mot {
  const mot = lireOrdinaires(curseur);
  const constante = CONSTANTES.get(mot);
  return constante === undefined ? { mot } : constante;
}

function estDunNombre(octet: number): boolean {
  return estUnChiffre(octet) || octet === S.moins || octet === S.plus || octet === S.point;
}

/** Un nombre : ni puissance de dix ni base ne s’écrivent dans un PDF (ISO 32000-1, 7.3.3). */
function lireNombre(curseur: Curseur): number {
  const { octets } = curseur;
  let [entier, diviseur, apresLePoint, signe] = [0, 1, false, 1];
  for (let octet = octets[curseur.place]; octet !== undefined; octet = octets[++curseur.place]) {
    if (estUnChiffre(octet)) {
      entier = entier * 10 + octet - S.zero;
      if (apresLePoint) diviseur *= 10;
    } else if (octet === S.point) apresLePoint = true;
    else if (octet === S.moins) signe = -1;
    else if (octet !== S.plus) break;
  }
  return (signe * entier) / diviseur;
}

function lireJusqua(curseur: Curseur, fermeture: Mot): Operande[] {
  const lus: Operande[] = [];
  for (let jeton = lireJeton(curseur); jeton !== FIN && jeton !== fermeture; jeton = lireJeton(curseur)) {
    if (!estUnMot(jeton)) lus.push(jeton);
  }
  return lus;
}

function lireDictionnaire(curseur: Curseur): Map<string, Operande> {
  curseur.place += 1;
  const lus = lireJusqua(curseur, FIN_DE_DICTIONNAIRE);
  const entrees = new Map<string, Operande>();
  for (let rang = 0; rang + 1 < lus.length; rang += 2) entrees.set(String(lus[rang]), lus[rang + 1] ?? null);
  return entrees;
}
