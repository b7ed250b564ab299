import { type PDFContext, PDFName, type PDFRef } from 'pdf-lib';
import type { PoliceDeSaisie } from './form-font.ts';
import type { PlaceARemplir } from './place.ts';
import { BLANC, type Cadre, INTERLIGNE, type TextePose } from './text-layout.ts';

/**
 * Ce qu’un champ montre, vide, coché ou rempli : des opérateurs de dessin (ISO 32000-1, 12.7.3.3 et annexe A). Tout est en niveaux de
 * gris, que la sortie déclarée par archival.ts définit.
 */

/** Gris d’un trait imprimé d’avance, et d’un mot : 0 noir, 1 blanc. */
const GRIS_DU_TRAIT = 0.6;
const GRIS_DU_MOT = 0.35;
const CORPS_DE_LA_MENTION = 7;
/** Part d’un rond que prend son point ; rayon d’un arc de Bézier qui imite un quart de cercle. */
const POINT = 0.3;
const ARC = 0.5523;

/** La place vide : réglures, barres d’une date, mention. Une réponse remplace le tout. */
export function dessinVide(place: PlaceARemplir, cadre: Cadre, police: PoliceDeSaisie): string {
  if (place.reglures) return reglures(place.reglures, cadre);
  if (place.mention) return mention(place.mention, cadre, police);
  return place.saisie.genre === 'date' ? barres(cadre) : '';
}

/** La place cochée : une coche, un point, ou le signe en blanc sur un disque. */
export function dessinCoche(place: PlaceARemplir, cadre: Cadre, police: PoliceDeSaisie): string {
  const { largeur: l, hauteur: h } = cadre;
  if (place.saisie.genre === 'case') {
    return `q 0 G 1.6 w ${n(l * 0.22)} ${n(h * 0.52)} m ${n(l * 0.42)} ${n(h * 0.28)} l ${n(l * 0.8)} ${n(h * 0.78)} l S Q`;
  }
  const disque = (rayon: number): string => `q 0 g ${rond(l / 2, h / 2, rayon)} f Q`;
  if (place.signe === undefined) return disque(Math.min(l, h) * POINT);
  const corps = h * 0.56;
  const x = (l - police.largeur(place.signe, corps)) / 2;
  const signe = `q BT 1 g /${police.cle} ${n(corps)} Tf ${n(x)} ${n(hauteurDeBase(h, corps, police))} Td <${police.coder(place.signe)}> Tj ET Q`;
  return `${disque(Math.min(l, h) / 2)} ${signe}`;
}

/** Une réponse écrite. `aDroite` : un montant. */
export function dessinRempli(
  { lignes, corps }: TextePose,
  cadre: Cadre,
  police: PoliceDeSaisie,
  { paragraphe, aDroite }: { paragraphe: boolean; aDroite: boolean },
): string {
  const pas = corps * INTERLIGNE;
  const top = paragraphe
    ? cadre.hauteur - BLANC / 2 - corps * police.montante
    : hauteurDeBase(cadre.hauteur, corps, police) + ((lignes.length - 1) * pas) / 2;
  const shown = lignes.map((ligne, rang) => {
    const x = aDroite ? cadre.largeur - BLANC - police.largeur(ligne, corps) : BLANC;
    return `1 0 0 1 ${n(x)} ${n(top - rang * pas)} Tm <${police.coder(ligne)}> Tj`;
  });
  const clip = `1 1 ${n(cadre.largeur - 2)} ${n(cadre.hauteur - 2)} re W n`;
  return `/Tx BMC q ${clip} BT 0 g /${police.cle} ${n(corps)} Tf ${shown.join(' ')} ET Q EMC`;
}

/** De quoi ranger des dessins dans un PDF ; le même dessin à la même taille n’y est qu’une fois. */
export function rangeur(
  context: PDFContext,
  police: PoliceDeSaisie,
): (dessin: string, cadre: Cadre) => PDFRef {
  const known = new Map<string, PDFRef>();
  return (dessin, cadre) => {
    const key = `${n(cadre.largeur)} ${n(cadre.hauteur)} ${dessin}`;
    const ref = known.get(key) ?? rangerDessin(context, dessin, cadre, police);
    known.set(key, ref);
    return ref;
  };
}

/** Range un dessin dans le PDF ; rend sa référence. */
export function rangerDessin(
  context: PDFContext,
  dessin: string,
  { largeur, hauteur }: Cadre,
  police: PoliceDeSaisie,
): PDFRef {
  const Font = context.obj({});
  if (dessin.includes(' Tf ')) Font.set(PDFName.of(police.cle), police.ref);
  const Resources = context.obj({ Font });
  const dict = {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, Number(n(largeur)), Number(n(hauteur))],
    Resources,
  };
  return context.register(context.flateStream(dessin, dict));
}

function reglures(nombre: number, { largeur, hauteur }: Cadre): string {
  const pas = hauteur / (nombre + 1);
  const lines = Array.from(
    { length: nombre },
    (_, rang) => `6 ${n((rang + 1) * pas)} m ${n(largeur - 6)} ${n((rang + 1) * pas)} l S`,
  );
  return `q ${GRIS_DU_TRAIT} G 0.5 w [0.5 2] 0 d 1 J ${lines.join(' ')} Q`;
}

function barres({ largeur, hauteur }: Cadre): string {
  const bar = (x: number): string =>
    `${n(x - hauteur * 0.08)} ${n(hauteur * 0.3)} m ${n(x + hauteur * 0.08)} ${n(hauteur * 0.7)} l S`;
  return `q ${GRIS_DU_TRAIT} G 0.7 w ${bar(largeur * 0.31)} ${bar(largeur * 0.58)} Q`;
}

function mention(mot: string, { largeur }: Cadre, police: PoliceDeSaisie): string {
  const x = largeur - BLANC - police.largeur(mot, CORPS_DE_LA_MENTION);
  return `q BT ${GRIS_DU_MOT} g /${police.cle} ${CORPS_DE_LA_MENTION} Tf ${n(x)} ${n(BLANC + 1)} Td <${police.coder(mot)}> Tj ET Q`;
}

/** La ligne de base d’un texte centré en hauteur. */
function hauteurDeBase(hauteur: number, corps: number, { montante, descendante }: PoliceDeSaisie): number {
  return (hauteur - (montante + descendante) * corps) / 2;
}

function rond(x: number, y: number, r: number): string {
  const c = r * ARC;
  const p = (...values: number[]): string => values.map(n).join(' ');
  return [
    `${p(x + r, y)} m ${p(x + r, y + c, x + c, y + r, x, y + r)} c ${p(x - c, y + r, x - r, y + c, x - r, y)} c`,
    `${p(x - r, y - c, x - c, y - r, x, y - r)} c ${p(x + c, y - r, x + r, y - c, x + r, y)} c`,
  ].join(' ');
}

function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}
