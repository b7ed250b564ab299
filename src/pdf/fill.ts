import { type PDFDocument, PDFHexString, PDFName } from 'pdf-lib';
import type { Reponses } from '../model/saisie.ts';
import { dessinRempli, rangerDessin } from './appearances.ts';
import { nettoyer } from './clean-text.ts';
import { type Fontkit, policeDeSecours } from './fallback-font.ts';
import { type Champ, type Formulaire, ouvrirFormulaire } from './form.ts';
import type { PoliceDeSaisie } from './form-font.ts';
import { ecrirePdf } from './save.ts';
import { corpsDe, poserTexte } from './text-layout.ts';
import { apparenceParDefaut, COCHE, DECOCHE } from './widget.ts';

/** De quoi écrire ce que la police des champs n’a pas : chargé seulement s’il le faut. */
export interface Secours {
  fontkit: Fontkit;
  ttf: Uint8Array;
}

export interface Remplissage {
  octets: Uint8Array;
  /** Intitulés des champs dont le texte ne tient pas : entier à l’écran, coupé à l’impression. */
  debordements: string[];
  /** Noms des réponses que ce PDF ne peut pas prendre : il n’a pas ce champ, ou ce champ n’a pas cette réponse. */
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
    const dits = caracteres.map(({ signe, libelle }) => `«\u00A0${signe}\u00A0» (${libelle})`);
    super(
      `La police du PDF ne sait pas écrire\u00A0: ${dits.join(', ')}. Remplacez ces signes par des lettres.`,
    );
    this.caracteres = caracteres;
  }
}

/**
 * Remplit un PDF construit ici, sans quitter PDF/UA ni PDF/A : valeurs, cases cochées, et ce que chaque champ montre. `secours` est
 * appelé si un texte sort de l’alphabet de la police des champs (« Łódź »).
 * @throws {CaractereAbsent} si une réponse contient un signe qu’aucune police ne sait écrire.
 * @throws {Error} si le PDF ne se lit pas, ou s’il n’a pas été construit ici.
 */
export async function remplir(
  octets: Uint8Array,
  reponses: Reponses,
  secours?: () => Promise<Secours>,
): Promise<Remplissage> {
  const formulaire = await ouvrirFormulaire(octets);
  const given = Object.entries(reponses)
    .filter(([, reponse]) => !estVide(reponse))
    .map(([nom, reponse]) => ({ nom, geste: gesteDe(formulaire.champs.get(nom), reponse) }));
  const gestes = given.flatMap(({ geste }) => geste ?? []);
  const policeDe = await polices(formulaire, gestes, secours);
  const overflows = gestes.filter((geste) =>
    geste.texte === undefined ? cocher(geste) : ecrire(geste, policeDe(geste.texte), formulaire.document),
  );
  return {
    octets: await ecrirePdf(formulaire.document),
    debordements: overflows.map(({ champ }) => champ.libelle),
    sansChamp: given.filter(({ geste }) => geste === undefined).map(({ nom }) => nom),
  };
}

/** Ce qu’une réponse change : la valeur d’un champ, et le texte qu’il montre ; sans texte, un bouton se coche. */
interface Geste {
  champ: Champ;
  valeur: string;
  texte?: string;
}

const estVide = (reponse: string | boolean): boolean =>
  typeof reponse === 'string' ? nettoyer(reponse, true) === '' : !reponse;

/** undefined : le PDF n’a pas ce champ, ou le champ n’a pas cette réponse. */
function gesteDe(champ: Champ | undefined, reponse: string | boolean): Geste | undefined {
  if (!champ) return undefined;
  if (champ.type === 'Btn') {
    const valeur = reponse === true ? COCHE : String(reponse);
    return champ.places.some(({ coche }) => coche === valeur) ? { champ, valeur } : undefined;
  }
  if (typeof reponse === 'boolean') return undefined;
  if (champ.type === 'Ch') {
    const texte = champ.options.get(reponse);
    return texte === undefined ? undefined : { champ, valeur: reponse, texte };
  }
  const texte = nettoyer(reponse, champ.paragraphe);
  return { champ, valeur: texte, texte };
}

/**
 * La police qui écrit chaque texte ; celle de secours n’est chargée que si l’un d’eux la demande.
 * @throws {CaractereAbsent}
 */
async function polices(
  { document, police }: Formulaire,
  gestes: readonly Geste[],
  secours: (() => Promise<Secours>) | undefined,
): Promise<(texte: string) => PoliceDeSaisie> {
  const beyond = gestes.some(({ texte = '' }) => police.absents(texte).length > 0);
  const large = beyond && secours ? await policeDeSecours(document, await secours()) : police;
  const policeDe = (texte: string): PoliceDeSaisie => (police.absents(texte).length > 0 ? large : police);
  const absents = gestes.flatMap(({ champ: { libelle }, texte = '' }) =>
    [...new Set(policeDe(texte).absents(texte))].map((signe) => ({ signe, libelle })),
  );
  if (absents.length > 0) throw new CaractereAbsent(absents);
  return policeDe;
}

/** Écrit un texte à chaque place de son champ ; vrai s’il déborde de l’une d’elles. */
function ecrire(
  { champ, valeur, texte = '' }: Geste,
  police: PoliceDeSaisie,
  { context }: PDFDocument,
): boolean {
  champ.dict.set(PDFName.of('V'), PDFHexString.fromText(valeur));
  const overflows = champ.places.map(({ widget, cadre }) => {
    const pose = poserTexte(texte, cadre, champ.paragraphe, police);
    const shown = rangerDessin(context, dessinRempli(pose, cadre, police, champ), cadre, police);
    widget.set(PDFName.of('AP'), context.obj({ N: shown }));
    widget.set(PDFName.of('DA'), apparenceParDefaut(police, corpsDe(cadre, champ.paragraphe)));
    return pose.deborde;
  });
  return overflows.includes(true);
}

/** Coche une case, ou le bouton d’une réponse, et décoche les autres. Ne déborde jamais. */
function cocher({ champ, valeur }: Geste): false {
  champ.dict.set(PDFName.of('V'), PDFName.of(valeur));
  for (const { widget, coche } of champ.places)
    widget.set(PDFName.of('AS'), PDFName.of(coche === valeur ? valeur : DECOCHE));
  return false;
}
