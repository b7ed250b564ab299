import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, type PDFString } from 'pdf-lib';
import { dessinRempli, rangerDessin } from './appearances.ts';
import { type Fontkit, policeDeSecours } from './fallback-font.ts';
import { COCHE, cadreDe } from './fields.ts';
import { type PoliceDeSaisie, policeDuFormulaire } from './form-font.ts';
import { ecrirePdf } from './save.ts';
import { poserTexte } from './text-layout.ts';

/** Les réponses, par nom de champ : un texte ; la valeur choisie d’une liste ou d’un bouton radio ; vrai pour une case cochée. */
export type Reponses = Readonly<Record<string, string | boolean>>;

/** De quoi écrire ce que la police des champs n’a pas : chargé seulement s’il le faut. */
export interface Secours {
  fontkit: Fontkit;
  ttf: Uint8Array;
}

export interface Remplissage {
  octets: Uint8Array;
  /** Intitulés des champs dont le texte ne tient pas : entier à l’écran, coupé à l’impression. */
  debordements: string[];
  /** Noms des réponses qui n’ont pas de champ dans ce PDF. */
  sansChamp: string[];
}

/** Un signe qu’aucune police du document ne sait écrire, et l’intitulé du champ où il est. */
export interface SigneAbsent {
  signe: string;
  libelle: string;
}

/** Levée avant d’écrire quoi que ce soit : un signe sans dessin se perdrait à l’impression. */
export class CaractereAbsent extends Error {
  readonly caracteres: readonly SigneAbsent[];
  constructor(caracteres: readonly SigneAbsent[]) {
    const dits = caracteres.map(({ signe, libelle }) => `« ${signe} » (${libelle})`);
    super(`La police du PDF ne sait pas écrire : ${dits.join(', ')}. Remplacez ces signes par des lettres.`);
    this.caracteres = caracteres;
  }
}

/**
 * Remplit un PDF construit ici, sans quitter PDF/UA ni PDF/A : valeurs, cases cochées, et ce que chaque champ montre. `secours` est
 * appelé si un texte sort de l’alphabet de la police des champs (« Łódź »).
 * @throws {CaractereAbsent} si une réponse contient un signe qu’aucune police ne sait écrire.
 * @throws {Error} si le PDF n’a pas été construit ici.
 */
export async function remplir(
  octets: Uint8Array,
  reponses: Reponses,
  secours?: () => Promise<Secours>,
): Promise<Remplissage> {
  const document = await PDFDocument.load(octets, { updateMetadata: false, parseSpeed: Infinity });
  const fields = champsParNom(document);
  const given = Object.entries(reponses).filter(([, value]) => value !== '' && value !== false);
  const known = given.flatMap(([nom, value]) => {
    const field = fields.get(nom);
    return field ? [{ field, value }] : [];
  });
  const ecrire = await plume(document, known, secours);
  const debordements = known.filter(({ field, value }) =>
    typeof value === 'string' && typeDe(field) !== 'Btn' ? ecrire(field, value) : cocher(field, value),
  );
  return {
    octets: await ecrirePdf(document),
    debordements: debordements.map(({ field }) => intituleDe(field)),
    sansChamp: given.map(([nom]) => nom).filter((nom) => !fields.has(nom)),
  };
}

interface Donnee {
  field: PDFDict;
  value: string | boolean;
}

function champsParNom(document: PDFDocument): Map<string, PDFDict> {
  const fields = document.catalog
    .lookup(PDFName.of('AcroForm'), PDFDict)
    .lookup(PDFName.of('Fields'), PDFArray);
  return new Map(
    Array.from({ length: fields.size() }, (_, rang) => {
      const field = fields.lookup(rang, PDFDict);
      return [texteDe(field, 'T'), field] as const;
    }),
  );
}

/** De quoi écrire un texte dans un champ ; la police de secours est prise si un texte la demande. */
async function plume(
  document: PDFDocument,
  donnees: readonly Donnee[],
  secours: (() => Promise<Secours>) | undefined,
): Promise<(field: PDFDict, value: string) => boolean> {
  const simple = policeDuFormulaire(document);
  const textes = donnees.flatMap(({ field, value }) =>
    typeof value === 'string' && typeDe(field) === 'Tx' ? [{ field, texte: nettoyer(value) }] : [],
  );
  const beyond = textes.some(({ texte }) => simple.absents(texte).length > 0);
  const large = beyond && secours ? await policeDeSecours(document, await secours()) : undefined;
  const policeDe = (texte: string): PoliceDeSaisie =>
    large && simple.absents(texte).length > 0 ? large : simple;
  const absents = textes.flatMap(({ field, texte }) =>
    [...new Set(policeDe(texte).absents(texte))].map((signe) => ({ signe, libelle: intituleDe(field) })),
  );
  if (absents.length > 0) throw new CaractereAbsent(absents);
  return (field, value) => {
    const texte = typeDe(field) === 'Ch' ? libelleDeLOption(field, value) : nettoyer(value);
    field.set(PDFName.of('V'), PDFHexString.fromText(typeDe(field) === 'Ch' ? value : texte));
    return montrer(document, field, texte, policeDe(texte));
  };
}

/** Dessine un texte à chaque place de son champ ; vrai s’il déborde de l’une d’elles. */
function montrer(document: PDFDocument, field: PDFDict, texte: string, police: PoliceDeSaisie): boolean {
  const paragraphe = (nombreDe(field, 'Ff') & MULTILIGNE) !== 0;
  const aDroite = nombreDe(field, 'Q') === A_DROITE;
  const overflows = widgetsDe(field).map((widget) => {
    const cadre = cadreDe(widget);
    const pose = poserTexte(texte, cadre, paragraphe, police);
    const dessin = dessinRempli(pose, cadre, police, { paragraphe, aDroite });
    const shown = rangerDessin(document.context, dessin, cadre, police);
    widget.set(PDFName.of('AP'), document.context.obj({ N: shown }));
    const da = (widget.lookup(PDFName.of('DA')) as PDFString).decodeText();
    widget.set(PDFName.of('DA'), PDFHexString.fromText(da.replace(/\/\S+/, `/${police.cle}`)));
    return pose.deborde;
  });
  return overflows.includes(true);
}

/** Coche une case, ou le bouton d’une réponse. Ne déborde jamais. */
function cocher(field: PDFDict, value: string | boolean): false {
  const state = PDFName.of(value === true ? COCHE : String(value));
  for (const widget of widgetsDe(field)) {
    const states = widget.lookup(PDFName.of('AP'), PDFDict).lookup(PDFName.of('N'), PDFDict);
    if (!states.has(state)) continue;
    widget.set(PDFName.of('AS'), state);
    field.set(PDFName.of('V'), state);
  }
  return false;
}

const MULTILIGNE = 1 << 12;
const A_DROITE = 2;

function widgetsDe(field: PDFDict): PDFDict[] {
  const kids = field.lookupMaybe(PDFName.of('Kids'), PDFArray);
  return kids ? Array.from({ length: kids.size() }, (_, rang) => kids.lookup(rang, PDFDict)) : [field];
}

function typeDe(field: PDFDict): string {
  return field.lookup(PDFName.of('FT'), PDFName).decodeText();
}

function nombreDe(field: PDFDict, cle: string): number {
  return field.lookupMaybe(PDFName.of(cle), PDFNumber)?.asNumber() ?? 0;
}

function texteDe(dict: PDFDict, cle: string): string {
  return dict.lookupMaybe(PDFName.of(cle), PDFHexString)?.decodeText() ?? '';
}

function intituleDe(field: PDFDict): string {
  return texteDe(field, 'TU');
}

/** Le libellé d’une réponse d’une liste ; la valeur elle-même si la liste ne l’a pas. */
function libelleDeLOption(field: PDFDict, value: string): string {
  const options = field.lookup(PDFName.of('Opt'), PDFArray);
  const pairs = Array.from({ length: options.size() }, (_, rang) => options.lookup(rang, PDFArray));
  const pair = pairs.find((candidate) => candidate.lookup(0, PDFHexString).decodeText() === value);
  return pair?.lookup(1, PDFHexString).decodeText() ?? value;
}

/** Fins de ligne d’une seule sorte, tabulations en espaces, sans signe de commande ; accents d’un seul tenant. */
function nettoyer(texte: string): string {
  return (
    texte
      .normalize('NFC')
      .replace(/\r\n?/g, '\n')
      .replaceAll('\t', ' ')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: ce sont eux qu’on retire.
      .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, '')
      .trim()
  );
}
